// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import org.eclipse.emf.ecore.EClass;
import org.relaydesk.lang.relay.RelayPackage;

/** How kinds of declarations are called. */
final class Kinds {

	private Kinds() {
	}

	static String of(EClass type) {
		return switch (type.getClassifierID()) {
			case RelayPackage.NAMED_NETWORK -> "network or LAN";
			case RelayPackage.NETWORK_DECLARATION -> "network";
			case RelayPackage.LAN_DECLARATION -> "LAN";
			case RelayPackage.POLICY_DECLARATION -> "exit policy";
			case RelayPackage.PORTS_DECLARATION -> "group of ports";
			default -> type.getName().replace("Declaration", "").toLowerCase(java.util.Locale.ROOT);
		};
	}
}
