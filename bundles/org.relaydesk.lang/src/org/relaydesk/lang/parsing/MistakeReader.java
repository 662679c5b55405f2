// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.parsing.ParserComplaints.Kind;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Says in the user's words what the parser stumbled over. */
@Singleton
class MistakeReader {

	private final Vocabulary vocabulary;

	@Inject
	MistakeReader(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Whether the parser cannot go on by itself. */
	boolean losesPlace(INode error) {
		Kind kind = Kind.of(error.getSyntaxErrorMessage());
		if (ParserComplaints.isAtEnd(error.getSyntaxErrorMessage())) {
			return false;
		}
		return kind == Kind.UNEXPECTED || kind == Kind.UNWANTED && isTop(error) || kind == Kind.MISSING && (isTop(error) || closesTooEarly(error));
	}

	private static boolean isTop(INode error) {
		return expected(error).isEmpty() || expected(error).equals("EOF") || expected(error).equals("<EOF>");
	}

	private static String expected(INode error) {
		return ParserComplaints.expected(error.getSyntaxErrorMessage());
	}

	/** A brace seems to be missing, but the braces of the file are in balance: then it is the statement that is in the wrong place. */
	private static boolean closesTooEarly(INode error) {
		return expected(error).equals("}") && !ParserComplaints.isAtEnd(error.getSyntaxErrorMessage()) && openBraces(error) == 0;
	}

	private static int openBraces(INode error) {
		int open = 0;
		for (ILeafNode leaf : error.getRootNode().getLeafNodes()) {
			open += leaf.getText().equals("{") ? 1 : leaf.getText().equals("}") ? -1 : 0;
		}
		return open;
	}

	/** What has to be hidden so that the parser finds its place again: the rest of the statement with its block, or a lone brace. */
	ITextRegion statement(INode error, List<ILeafNode> words) {
		Surroundings around = Surroundings.of(error, words);
		int start = around.statement().map(INode::getOffset).orElse(around.offset());
		List<ILeafNode> leaves = around.leaves();
		int depth = 0;
		int end = around.offset() + Math.max(1, around.word().length());
		for (int i = around.index(); i < leaves.size(); i++) {
			ILeafNode leaf = leaves.get(i);
			depth += leaf.getText().equals("{") ? 1 : leaf.getText().equals("}") ? -1 : 0;
			boolean lineEnds = depth == 0 && i > around.index() && leaf.getStartLine() > leaves.get(i - 1).getEndLine();
			if (i > around.index() && (depth < 0 || lineEnds)) {
				break;
			}
			end = leaf.getEndOffset();
		}
		return new TextRegion(start, end - start);
	}

	/** The mistake as it is told to people. */
	Mistake read(INode error, List<ILeafNode> words) {
		Surroundings around = Surroundings.of(error, words);
		Kind kind = Kind.of(error.getSyntaxErrorMessage());
		if (kind == Kind.UNREADABLE) {
			return at(error.getOffset(), 2, text("syntax.open-comment"));
		}
		boolean endless = around.word().isEmpty() && around.block().isPresent() && around.statement().isEmpty();
		if (endless || expected(error).equals("}") && kind == Kind.MISSING && !closesTooEarly(error)) {
			return unclosed(around);
		}
		return around.statement().isPresent() && kind != Kind.UNWANTED ? inStatement(around, kind == Kind.MISSING ? expected(error) : "")
				: betweenStatements(around);
	}

	private Mistake unclosed(Surroundings around) {
		ICompositeNode block = around.block().orElseThrow();
		String header = Surroundings.header(block);
		return at(around, around.word().isEmpty() ? text("syntax.unclosed.end", header, firstLine(block))
				: text("syntax.unclosed", around.word(), header, firstLine(block)));
	}

	private static int firstLine(ICompositeNode block) {
		for (ILeafNode leaf : block.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf.getStartLine();
			}
		}
		return block.getStartLine();
	}

	private Mistake inStatement(Surroundings around, String expected) {
		Optional<Mistake> known = KnownSlips.in(around);
		if (known.isPresent()) {
			return known.get();
		}
		List<Message> wanted = expected.isEmpty() ? around.expected() : List.of(Expectations.keyword(expected));
		Message list = wanted.isEmpty() ? text("expected.other") : Message.or(wanted);
		return at(around, around.word().isEmpty() ? text("syntax.expected.end", around.before(), list)
				: text("syntax.expected", around.before(), list, around.word()));
	}

	private Mistake betweenStatements(Surroundings around) {
		String word = around.word();
		if (word.equals("}") && around.block().isEmpty()) {
			return at(around, text("syntax.closed"));
		}
		Optional<Mistake> known = KnownSlips.in(around);
		if (known.isPresent()) {
			return known.get();
		}
		Message here = around.block().isPresent() ? text("place.in", around.blockName()) : text("place.top");
		List<Message> places = vocabulary.placesOf(word);
		if (!places.isEmpty()) {
			return at(around, text("syntax.place", word, Message.or(places), here));
		}
		List<String> owners = vocabulary.ownersOf(word);
		return at(around, owners.isEmpty() ? stray(around) : text("syntax.owner", word, here, Message.orCode(owners)));
	}

	private static Message stray(Surroundings around) {
		if (around.before().isEmpty()) {
			return text("syntax.stray.first", around.word());
		}
		List<Message> expected = around.expected();
		return expected.isEmpty() ? text("syntax.stray", around.word(), around.before())
				: text("syntax.stray.expected", around.word(), around.before(), Message.or(expected));
	}

	/** At the word, or at the last one of a text that ends too early. */
	private static Mistake at(Surroundings around, Message message) {
		Optional<ILeafNode> last = around.word().isEmpty() ? around.previous() : Optional.empty();
		return last.map(leaf -> at(leaf.getOffset(), leaf.getLength(), message)).orElseGet(() -> at(around.offset(), around.word().length(), message));
	}

	private static Mistake at(int offset, int length, Message message) {
		return new Mistake(offset, length, message, List.of());
	}
}
