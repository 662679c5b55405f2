// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

/** The resolver that hosts with exits run for themselves. */
public final class LocalResolver {

	/** Where Tor reads which resolver to ask; a file of its own, since the system's may be rewritten by DHCP. */
	public static final String RESOLV_CONF = "/etc/relaydesk/resolv.conf";

	private LocalResolver() {
	}
}
