// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import org.eclipse.emf.ecore.EClass;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.RelayPackage;

/** The keyword that declares a thing. */
public final class Kinds {

	private Kinds() {
	}

	/** Such as {@code library} or {@code exit policy}. */
	public static String word(Named named) {
		return word(named.eClass());
	}

	/** The same for its type. */
	public static String word(EClass type) {
		return switch (type.getClassifierID()) {
			case RelayPackage.POLICY_DECLARATION -> "exit policy";
			default -> type.getName().replaceFirst("Declaration$", "").toLowerCase(java.util.Locale.ROOT);
		};
	}
}
