// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import org.relaydesk.model.net.PortRange;

/**
 * One rule of an exit policy, for one address pattern and one range of ports.
 *
 * @param six written as {@code accept6} or {@code reject6}: holds for IPv6 alone
 */
public record PolicyRule(Action action, boolean six, AddressPattern address, PortRange ports, Origin origin) {

	public enum Action {
		ACCEPT, REJECT;

		/** Tor's word. */
		@Override
		public String toString() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** The rule in Tor's syntax, such as {@code reject6 [2001:db8::]/32:80-81}. */
	@Override
	public String toString() {
		return action + (six ? "6 " : " ") + address + ":" + ports;
	}
}
