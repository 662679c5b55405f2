// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.region.EndpointSet;

/**
 * Two policies compared as sets, exactly.
 *
 * @param before all that the first accepts
 * @param after all that the second accepts
 * @param onlyBefore what the first accepts and the second rejects
 * @param onlyAfter what the second accepts and the first rejects
 */
public record PolicyDifference(EndpointSet before, EndpointSet after, EndpointSet onlyBefore, EndpointSet onlyAfter) {

	public static PolicyDifference of(EndpointSet before, EndpointSet after) {
		return new PolicyDifference(before, after, before.minus(after), after.minus(before));
	}

	public boolean isEmpty() {
		return onlyBefore.isEmpty() && onlyAfter.isEmpty();
	}

	/**
	 * What changes from the first to the second, a sentence each without subject: {@code opens 587 to everyone},
	 * {@code no longer reaches 198.51.100.0/24}. Empty if they are equal.
	 */
	public List<Message> sentences() {
		return new DifferenceText(this).sentences();
	}
}
