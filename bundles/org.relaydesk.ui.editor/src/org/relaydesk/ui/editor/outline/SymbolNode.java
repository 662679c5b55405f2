// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;

/** A declaration in a tree. Two are equal if they are called the same and stand in the same place of the tree. */
public record SymbolNode(String path, DocumentSymbol symbol, List<SymbolNode> children) {

	/** The trees of some declarations. */
	public static List<SymbolNode> of(List<DocumentSymbol> symbols) {
		return of("", symbols);
	}

	private static List<SymbolNode> of(String parent, List<DocumentSymbol> symbols) {
		List<SymbolNode> nodes = new ArrayList<>();
		for (DocumentSymbol symbol : symbols) {
			String path = parent + "/" + symbol.getKind() + " " + symbol.getName();
			List<DocumentSymbol> children = symbol.getChildren() == null ? List.of() : symbol.getChildren();
			nodes.add(new SymbolNode(path, symbol, of(path, children)));
		}
		return List.copyOf(nodes);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SymbolNode node && path.equals(node.path) && children.equals(node.children);
	}

	@Override
	public int hashCode() {
		return path.hashCode();
	}
}
