// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.symbols;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.relaydesk.lang.relay.PhaseDeclaration;
import org.relaydesk.lang.relay.RelayDeclaration;

/** What stands behind a name in an outline: its title, a phase's date, a relay's template. */
public class SymbolDetails extends DocumentSymbolDetailsProvider {

	@Override
	public String getDetails(EObject object) {
		return switch (object) {
			case PhaseDeclaration phase when phase.getDate() != null -> phase.getDate();
			case RelayDeclaration relay when relay.getTemplate() != null && relay.getTemplate().getName() != null -> "like " + relay.getTemplate().getName();
			default -> title(object);
		};
	}

	private static String title(EObject object) {
		EStructuralFeature title = object.eClass().getEStructuralFeature("title");
		return title != null && object.eGet(title) instanceof String text ? text : "";
	}
}
