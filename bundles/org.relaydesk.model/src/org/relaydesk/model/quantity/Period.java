// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.quantity;

/** The periods in which volumes are counted. */
public enum Period {
	DAY(1), WEEK(7), MONTH(31);

	private final int days;

	Period(int days) {
		this.days = days;
	}

	/** The length in days; a month is taken at its longest, 31 days (LANGUAGE.md, semantics 13). */
	public int days() {
		return days;
	}

	public long seconds() {
		return days * 86_400L;
	}

	/** {@code day}, {@code week} or {@code month}. */
	@Override
	public String toString() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
