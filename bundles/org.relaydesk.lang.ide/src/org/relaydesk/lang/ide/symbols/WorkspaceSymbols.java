// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.symbols;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;

/** Declarations of the whole workspace, each with the kind that outlines give it. */
public class WorkspaceSymbols extends DocumentSymbolService {

	@Override
	protected SymbolKind getSymbolKind(EClass type) {
		return SymbolKinds.of(type);
	}
}
