// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.Locale;

/** How much a finding matters. With an error nothing is generated. */
public enum Severity {
	ERROR, WARNING, HINT;

	/** {@code error}, {@code warning} or {@code hint}. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
