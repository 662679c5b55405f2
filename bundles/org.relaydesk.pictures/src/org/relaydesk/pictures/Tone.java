// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures;

import java.util.Locale;

/**
 * The few colours of a picture. Between any two that touch the lightness differs enough to tell them apart in grey, and text has a contrast of
 * at least 4.5 to 1 with what it stands on (WCAG 2.1, 1.4.3).
 */
public enum Tone {
	INK(0x1b1f24), SOFT(0x57606a), PAPER(0xffffff), LINE(0x767f89), ACCENT(0x1f5f8b), TINT(0xe3edf4);

	private final int light;

	Tone(int light) {
		this.light = light;
	}

	/** Red, green and blue in eight bits each, on light paper. */
	public int light() {
		return light;
	}

	/** The name of the style sheet's variable. */
	public String variable() {
		return "--" + name().toLowerCase(Locale.ROOT);
	}

	/** As CSS writes it. */
	public String hex() {
		return String.format(Locale.ROOT, "#%06x", light);
	}
}
