// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.policy.PolicySubject;

/**
 * The exit policy of a torrc.
 *
 * @param subject empty if tor would refuse the file; the findings then say why
 * @param findings errors, and warnings where tor reads something otherwise than most people would
 */
public record TorrcPolicy(Optional<PolicySubject> subject, List<Finding> findings) {

	/** Reads a torrc and what it includes. */
	public static TorrcPolicy read(TorrcText text, TorrcIncludes includes) {
		return new PolicyOptions(includes).read(text);
	}
}
