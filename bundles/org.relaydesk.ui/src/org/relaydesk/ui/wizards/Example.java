// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.util.Locale;

/** What a new project can start from: a folder of the bundle {@code org.relaydesk.examples}. */
public enum Example {
	EMPTY, KILTON, VALLEY, BRIDGE;

	/** The folder's name in the examples bundle, and the key of its texts. */
	public String folder() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** One line for a choice. */
	public String label() {
		return text("example." + folder());
	}
}
