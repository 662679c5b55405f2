// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.stream.Stream;

import org.relaydesk.model.Snapshot;

/**
 * One question asked of a thing in one phase; a pure function.
 *
 * @param <T> {@code DeployedRelay}, {@code DeployedHost}, {@code SharedUplink}, or {@code Snapshot} itself
 */
@FunctionalInterface
public interface PhaseAnalysis<T> {

	/** What is wrong with {@code subject} in the phase of {@code snapshot}, to which it belongs. */
	Stream<Finding> findings(T subject, Snapshot snapshot);

	/** The same question with what it has to know of all the snapshot worked out once, before it is asked of many subjects. */
	default PhaseAnalysis<T> in(Snapshot snapshot) {
		return this;
	}
}
