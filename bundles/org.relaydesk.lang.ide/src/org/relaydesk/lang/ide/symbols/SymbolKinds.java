// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.symbols;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.relaydesk.lang.relay.RelayPackage;

/** Kinds of declarations in the words of the protocol, which knows programs only: what looks most alike. */
public class SymbolKinds extends DocumentSymbolKindProvider {

	private static final Map<EClass, SymbolKind> KINDS = Map.ofEntries(
			Map.entry(RelayPackage.Literals.ROLLOUT_DECLARATION, SymbolKind.Package),
			Map.entry(RelayPackage.Literals.PHASE_DECLARATION, SymbolKind.Event),
			Map.entry(RelayPackage.Literals.LIBRARY_DECLARATION, SymbolKind.Module),
			Map.entry(RelayPackage.Literals.SITE_DECLARATION, SymbolKind.Namespace),
			Map.entry(RelayPackage.Literals.UPLINK_DECLARATION, SymbolKind.Interface),
			Map.entry(RelayPackage.Literals.HOST_DECLARATION, SymbolKind.Class),
			Map.entry(RelayPackage.Literals.RELAY_DECLARATION, SymbolKind.Method),
			Map.entry(RelayPackage.Literals.TEMPLATE_DECLARATION, SymbolKind.Struct),
			Map.entry(RelayPackage.Literals.BUDGET_DECLARATION, SymbolKind.Number),
			Map.entry(RelayPackage.Literals.PORTS_DECLARATION, SymbolKind.Array),
			Map.entry(RelayPackage.Literals.POLICY_DECLARATION, SymbolKind.Enum),
			Map.entry(RelayPackage.Literals.FIREWALL_DECLARATION, SymbolKind.Object),
			Map.entry(RelayPackage.Literals.NETWORK_DECLARATION, SymbolKind.Constant),
			Map.entry(RelayPackage.Literals.LAN_DECLARATION, SymbolKind.Constant));

	/** The kind of a declaration; {@code null}, as the base class wants it, for anything else. */
	public static SymbolKind of(EClass type) {
		return KINDS.get(type);
	}

	@Override
	protected SymbolKind getSymbolKind(EClass type) {
		return of(type);
	}
}
