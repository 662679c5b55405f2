// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.formatting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.relaydesk.lang.relay.Quantity;
import org.relaydesk.lang.relay.TorrcOption;

/**
 * A token or a comment, with the white space that is to stand before it.
 *
 * <p>Mutable: the passes of the formatter decide one after the other.
 */
final class Word {

	final ILeafNode leaf;
	final boolean comment;
	/** The statement that begins with this word, or {@code null}. */
	final EObject statement;
	/** The white space before it, as it was written. */
	final String gap;
	private final String indentation;
	int depth;
	int lineBreaks;
	int spaces;
	/** Whether it stands in a block that is kept on one line; {@code null} until that is known. */
	Boolean flat;

	Word(ILeafNode leaf, EObject statement, String gap, String indentation) {
		this.leaf = leaf;
		this.comment = leaf.isHidden();
		this.statement = statement;
		this.gap = gap;
		this.indentation = indentation;
	}

	boolean is(String text) {
		return !comment && leaf.getText().equals(text);
	}

	boolean isLineComment() {
		return comment && leaf.getText().startsWith("//");
	}

	boolean brokeLine() {
		return gap.indexOf('\n') >= 0;
	}

	/** Whether an empty line stood before it. */
	boolean leftBlank() {
		return gap.indexOf('\n') != gap.lastIndexOf('\n');
	}

	/** A word of a statement, not of a value. */
	boolean isKeyword() {
		return leaf.getGrammarElement() instanceof Keyword && valueRule() == null && Character.isLetter(leaf.getText().charAt(0));
	}

	/** Whether the two belong to one value, such as the halves of {@code 192.0.2.0/24}. */
	boolean isOneValueWith(Word next) {
		return valueRule() != null && valueRule() == next.valueRule() && leaf.getParent().getTextRegion().equals(next.leaf.getParent().getTextRegion());
	}

	/** The rule of the value to which the word belongs, or {@code null}. */
	private ParserRule valueRule() {
		ParserRule rule = comment ? null : GrammarUtil.containingParserRule(leaf.getGrammarElement());
		return rule != null && GrammarUtil.isDatatypeRule(rule) ? rule : null;
	}

	/** Whether the word is the {@code +}, {@code /} or {@code %} before an option of torrc. */
	boolean isOptionPrefix() {
		return statement instanceof TorrcOption option && option.getPrefix() != null;
	}

	/** What stands before it at the beginning of a line. */
	String indent() {
		return indentation.repeat(depth);
	}

	/** The text as it is to be written: {@code 100Mbit} gets a blank, comments follow the indentation. */
	String text() {
		String text = leaf.getText();
		if (comment) {
			return isLineComment() ? text.stripTrailing() : Comments.indented(text, indent());
		}
		boolean glued = text.matches("[0-9]+[A-Za-z].*") && NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Quantity;
		return glued ? text.replaceFirst("[A-Za-z]", " $0") : text;
	}
}
