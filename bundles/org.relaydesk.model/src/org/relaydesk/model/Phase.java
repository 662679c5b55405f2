// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.time.LocalDate;

/** A phase of the rollout; it lasts until the next one begins. */
public record Phase(String name, LocalDate begins, boolean requiresApproval, String documentation, Origin origin)
		implements Documented, Comparable<Phase> {

	/** By date; phases never share one in a valid model. */
	@Override
	public int compareTo(Phase other) {
		int byDate = begins.compareTo(other.begins);
		return byDate != 0 ? byDate : name.compareTo(other.name);
	}

	/** Whether this phase is {@code other} or comes after it. */
	public boolean isFrom(Phase other) {
		return compareTo(other) >= 0;
	}
}
