// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

/** What a relay does. {@link #GUARD} is understood so that it can be explained: Tor assigns it, nobody can promise it. */
public enum Role {
	MIDDLE, EXIT, BRIDGE, GUARD;

	/** The word of the language. */
	@Override
	public String toString() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
