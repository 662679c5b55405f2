// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.relaydesk.analysis.Message;

/**
 * The blocks, the statement and the words around a word that the parser did not expect.
 *
 * @param word the word itself; empty at the end of the file
 * @param block the innermost block that is open there, if any
 * @param statement the statement inside that block which has begun before the word and is not complete
 */
record Surroundings(String word, int offset, Optional<ICompositeNode> block, Optional<ICompositeNode> statement, List<ILeafNode> leaves, int index) {

	/** The words of a text, which whoever reads several of its errors collects once. */
	static List<ILeafNode> words(INode root) {
		List<ILeafNode> words = new ArrayList<>();
		root.getLeafNodes().forEach(leaf -> {
			if (!leaf.isHidden()) {
				words.add(leaf);
			}
		});
		return words;
	}

	/** @param leaves the words of the text in which the error is */
	static Surroundings of(INode error, List<ILeafNode> leaves) {
		int index = ParserComplaints.isAtEnd(error.getSyntaxErrorMessage()) ? leaves.size() : indexAt(leaves, error.getOffset());
		boolean atEnd = index == leaves.size();
		String word = atEnd ? "" : leaves.get(index).getText();
		int offset = atEnd ? error.getRootNode().getTotalEndOffset() : error.getOffset();
		ICompositeNode inner = error instanceof ICompositeNode composite ? composite : error.getParent();
		Optional<ICompositeNode> block = index == 0 ? Optional.empty() : Optional.ofNullable(blockAround(leaves.get(index - 1).getParent(), offset));
		ICompositeNode around = block.orElse(null);
		Optional<ICompositeNode> statement = Optional.ofNullable(statementIn(around, inner, offset)).or(() -> index > 0 && !before(leaves, index).equals("{") && !Expectations.after(leaves.get(index - 1)).mayEnd()
				? Optional.ofNullable(statementIn(around, leaves.get(index - 1).getParent(), offset))
				: Optional.empty());
		return new Surroundings(word, offset, block, statement, leaves, index);
	}

	private static int indexAt(List<ILeafNode> leaves, int offset) {
		int index = 0;
		while (index < leaves.size() && leaves.get(index).getOffset() < offset) {
			index++;
		}
		return index;
	}

	private static ICompositeNode blockAround(ICompositeNode from, int offset) {
		ICompositeNode node = from;
		while (node != null && (isUnknown(node) || openBrace(node, offset) == null || isClosed(node, offset))) {
			node = node.getParent();
		}
		return node;
	}

	private static boolean isClosed(ICompositeNode node, int offset) {
		return node.getLastChild() instanceof ILeafNode last && last.getText().equals("}") && last.getOffset() < offset;
	}

	private static boolean isUnknown(ICompositeNode node) {
		return rule(node).filter(name -> name.startsWith("Unknown")).isPresent();
	}

	/** The brace by which a node has opened its block before an offset. */
	private static ILeafNode openBrace(ICompositeNode node, int offset) {
		for (INode child : node.getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.getText().equals("{") && leaf.getOffset() < offset) {
				return leaf;
			}
		}
		return null;
	}

	private static ICompositeNode statementIn(ICompositeNode block, ICompositeNode from, int offset) {
		ICompositeNode node = from;
		ICompositeNode statement = null;
		while (node != null && node != block && node.getParent() != null) {
			statement = node;
			node = node.getParent();
		}
		boolean inside = block == null || node == block;
		return inside && statement != null && statement.getOffset() < offset ? statement : null;
	}

	/** The parser rule that a node stands for. */
	static Optional<String> rule(INode node) {
		return switch (node.getGrammarElement()) {
			case RuleCall call -> Optional.of(call.getRule().getName());
			case ParserRule rule -> Optional.of(rule.getName());
			case null, default -> Optional.ofNullable(node.getGrammarElement()).map(GrammarUtil::containingRule).map(r -> r.getName());
		};
	}

	/** The rule of the innermost block, or of the file. */
	String blockRule() {
		return block.map(Surroundings::blockRuleOf).orElse("File");
	}

	private static String blockRuleOf(ICompositeNode block) {
		INode named = block;
		for (INode child = block; child instanceof ICompositeNode composite && openBrace(composite, Integer.MAX_VALUE) == null; child = composite.getFirstChild()) {
			named = child;
		}
		return rule(named).orElse("File");
	}

	/** How the text calls the innermost block, such as {@code site M}. */
	String blockName() {
		return block.map(Surroundings::header).orElse("");
	}

	/** The words of a block before its brace, without titles. */
	static String header(ICompositeNode block) {
		StringBuilder header = new StringBuilder();
		for (ILeafNode leaf : block.getLeafNodes()) {
			if (leaf.getText().equals("{") || leaf.getText().equals("=") || header.toString().split(" ").length > 2) {
				break;
			}
			if (!leaf.isHidden() && !leaf.getText().startsWith("\"")) {
				header.append(header.isEmpty() ? "" : " ").append(leaf.getText());
			}
		}
		return header.toString();
	}

	/** The whole text, which must not be empty. */
	String text() {
		return leaves.getFirst().getRootNode().getText();
	}

	Optional<ILeafNode> previous() {
		return index > 0 ? Optional.of(leaves.get(index - 1)) : Optional.empty();
	}

	/** What may go on the statement before the word. */
	List<Message> expected() {
		return previous().map(leaf -> Expectations.after(leaf).words()).orElse(List.of());
	}

	/** The text of the word before; empty at the beginning of the file. */
	String before() {
		return before(leaves, index);
	}

	private static String before(List<ILeafNode> leaves, int index) {
		return index > 0 ? leaves.get(index - 1).getText() : "";
	}

	/** The text of the word that follows; empty at the end of the file. */
	String next() {
		return index + 1 < leaves.size() ? leaves.get(index + 1).getText() : "";
	}
}
