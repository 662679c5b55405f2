// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** A parse tree of what could be understood, and what could not. */
public final class MistakenParseResult extends ParseResult {

	private final List<Mistake> mistakes;

	MistakenParseResult(EObject root, ICompositeNode rootNode, List<Mistake> mistakes) {
		super(root, rootNode, true);
		this.mistakes = List.copyOf(mistakes);
	}

	/** The mistakes of a text in the order of the text, at most one a line. */
	public static List<Mistake> of(IParseResult result) {
		return result instanceof MistakenParseResult mistaken ? mistaken.mistakes : List.of();
	}
}
