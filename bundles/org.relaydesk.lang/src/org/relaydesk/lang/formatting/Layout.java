// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;

/** Where lines break and how deep they are indented: a statement a line, except in blocks that were written on one line. */
final class Layout {

	private static final Set<String> STATEMENTS = Set.of("declarations", "settings", "fields", "options", "hours", "closures");

	private final List<Word> words = new ArrayList<>();
	private final String indentation;

	private Layout(String indentation) {
		this.indentation = indentation;
	}

	/** @param indentation what a line begins with for each block around it */
	static List<Word> of(IParseResult result, String indentation) {
		Layout layout = new Layout(indentation);
		layout.collect(result);
		layout.findFlatBlocks();
		layout.breakLines();
		return layout.words;
	}

	private void collect(IParseResult result) {
		Map<Integer, EObject> starts = new HashMap<>();
		Optional.ofNullable(result.getRootASTElement()).ifPresent(root -> root.eAllContents().forEachRemaining(object -> {
			if (STATEMENTS.contains(object.eContainmentFeature().getName())) {
				starts.put(NodeModelUtils.findActualNodeFor(object).getOffset(), object);
			}
		}));
		StringBuilder gap = new StringBuilder();
		for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
			if (leaf.isHidden() && isBlank(leaf.getText())) {
				gap.append(leaf.getText());
			} else {
				words.add(new Word(leaf, leaf.isHidden() ? null : starts.get(leaf.getOffset()), gap.toString(), indentation));
				gap.setLength(0);
			}
		}
	}

	private static boolean isBlank(String text) {
		return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u00A0' || c == '\uFEFF');
	}

	/** A block is kept on one line if it was written so and nothing in it needs the end of the line. */
	private void findFlatBlocks() {
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			if (word.is("}")) {
				int start = open.pop();
				List<Word> inner = words.subList(start + 1, i + 1);
				boolean flat = inner.stream().noneMatch(w -> w.brokeLine() || w.comment && (w.isLineComment() || w.leaf.getText().indexOf('\n') >= 0));
				inner.stream().filter(w -> w.flat == null).forEach(w -> w.flat = flat);
			}
			if (word.is("{")) {
				open.push(i);
			}
		}
		words.stream().filter(w -> w.flat == null).forEach(w -> w.flat = false);
	}

	private void breakLines() {
		int depth = 0;
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			Word previous = i == 0 ? null : words.get(i - 1);
			depth -= word.is("}") ? 1 : 0;
			word.depth = depth;
			if (previous != null) {
				separate(previous, word);
			}
			depth += word.is("{") ? 1 : 0;
		}
	}

	private static void separate(Word previous, Word word) {
		boolean begins = word.statement != null && (!word.flat || word.depth == 0) || !word.flat && (word.is("}") || previous.is("{"));
		boolean empty = previous.is("{") && word.is("}");
		if (previous.isLineComment() || word.comment || previous.comment ? word.brokeLine() || previous.isLineComment() : begins && !empty) {
			boolean blank = word.leftBlank() && !previous.is("{") && !word.is("}") || word.depth == 0 && separatesDeclarations(previous, word);
			word.lineBreaks = blank ? 2 : 1;
		} else if (previous.is(",") && word.brokeLine()) {
			word.lineBreaks = 1;
			word.depth += 2;
		} else {
			word.spaces = Spacing.between(previous, word);
		}
	}

	/** Declarations that span lines stand apart from their neighbours; the comment before one belongs to it. */
	private static boolean separatesDeclarations(Word previous, Word word) {
		boolean begins = word.statement != null && !previous.comment && spansLines(word.statement);
		return !word.is("}") && (previous.is("}") && !previous.flat || begins);
	}

	private static boolean spansLines(EObject statement) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(statement);
		return node.getStartLine() != node.getEndLine();
	}
}
