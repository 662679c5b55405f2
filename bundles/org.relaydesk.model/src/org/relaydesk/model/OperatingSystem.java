// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.Locale;

/** An operating system such as {@code debian 12}; the version may be empty. */
public record OperatingSystem(String distribution, String version, Origin origin) {

	/** {@code Debian 12}. */
	public String label() {
		return (distribution.substring(0, 1).toUpperCase(Locale.ROOT) + distribution.substring(1) + " " + version).strip();
	}
}
