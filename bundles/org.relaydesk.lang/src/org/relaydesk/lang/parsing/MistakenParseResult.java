// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** A parse tree of what could be understood, and what could not. */
public final class MistakenParseResult extends ParseResult {

	private final List<Mistake> mistakes;
	private final Set<String> hidden = new HashSet<>();

	MistakenParseResult(EObject root, ICompositeNode rootNode, List<Mistake> mistakes) {
		super(root, rootNode, true);
		this.mistakes = List.copyOf(mistakes);
		for (ILeafNode leaf : rootNode.getLeafNodes()) {
			if (leaf.isHidden() && leaf.getLength() > 0 && Character.isJavaIdentifierStart(leaf.getText().charAt(0))) {
				hidden.add(leaf.getText());
			}
		}
	}

	/** The mistakes of a text in the order of the text, at most one a line. */
	public static List<Mistake> of(IParseResult result) {
		return result instanceof MistakenParseResult mistaken ? mistaken.mistakes : List.of();
	}

	/** Whether a word stands in a part of the text that could not be understood. */
	public static boolean hides(IParseResult result, String word) {
		return result instanceof MistakenParseResult mistaken && mistaken.hidden.contains(word);
	}
}
