// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.util.ITextRegion;
import org.relaydesk.lang.parser.antlr.RelayParser;

import jakarta.inject.Inject;

/**
 * Goes on behind a mistake. Left to itself the parser would close all open blocks and take the rest of a library for rubbish; here the
 * statement that holds the mistake is hidden and the text is parsed again, so that each mistake is named once and nothing else is lost.
 */
public class RepairingParser extends RelayParser {

	/** Beyond that many the text is something else altogether. */
	private static final int MOST_REPAIRS = 25;

	/** Of those that the parser names: in a text that opens a thousand blocks each one is an error of its own. */
	private static final int MOST_ERRORS = 200;

	private final MistakeReader reader;

	@Inject
	RepairingParser(MistakeReader reader) {
		this.reader = reader;
	}

	@Override
	protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder builder, int lookAhead) {
		IParseResult result = super.doParse(rule, in, builder, lookAhead);
		if (!result.hasSyntaxErrors()) {
			return result;
		}
		String text = text(in);
		List<ITextRegion> skipped = new ArrayList<>();
		List<Mistake> mistakes = new ArrayList<>();
		while (skipped.size() < MOST_REPAIRS) {
			Optional<INode> lost = errors(result).stream().filter(reader::losesPlace).findFirst();
			if (lost.isEmpty()) {
				break;
			}
			List<ILeafNode> words = Surroundings.words(result.getRootNode());
			mistakes.add(reader.read(lost.get(), words));
			skipped.add(reader.statement(lost.get(), words));
			result = super.doParse(rule, new PartlySkippedText(text, List.copyOf(skipped)), createNodeModelBuilder(), lookAhead);
		}
		List<ILeafNode> words = Surroundings.words(result.getRootNode());
		firstOfLines(errors(result)).stream().map(error -> reader.read(error, words)).forEach(mistakes::add);
		return new MistakenParseResult(result.getRootASTElement(), result.getRootNode(), onePerLine(result, mistakes));
	}

	private static List<INode> errors(IParseResult result) {
		return StreamSupport.stream(result.getSyntaxErrors().spliterator(), false).limit(MOST_ERRORS).toList();
	}

	/** To read a mistake means to look at all that surrounds it, and only one of each line will be told. */
	private static Collection<INode> firstOfLines(List<INode> errors) {
		Map<Integer, INode> lines = new LinkedHashMap<>();
		errors.forEach(error -> lines.putIfAbsent(error.getStartLine(), error));
		return lines.values();
	}

	private static List<Mistake> onePerLine(IParseResult result, List<Mistake> mistakes) {
		Map<Integer, Mistake> lines = new LinkedHashMap<>();
		mistakes.stream().sorted(Comparator.comparingInt(Mistake::offset))
				.forEach(mistake -> lines.putIfAbsent(NodeModelUtils.getLineAndColumn(result.getRootNode(), mistake.offset()).getLine(), mistake));
		return List.copyOf(lines.values());
	}

	@Override
	protected TokenSource createLexer(CharStream stream) {
		if (stream instanceof PartlySkippedText text) {
			SkippingLexer lexer = new SkippingLexer(text.skipped);
			lexer.setCharStream(stream);
			return lexer;
		}
		return super.createLexer(stream);
	}

	@Override
	protected XtextTokenStream createTokenStream(TokenSource words) {
		return new XtextTokenStream(words, getTokenDefProvider()) {

			/** The text, for the node model: every character of it belongs to a token, and Xtext would put it together from these. */
			@Override
			public String toString() {
				return text(((Lexer) tokenSource).getCharStream());
			}
		};
	}

	private static String text(CharStream stream) {
		return stream.size() == 0 ? "" : stream.substring(0, stream.size() - 1);
	}

	/** A text with regions that do not count. */
	private static final class PartlySkippedText extends ANTLRStringStream {

		private final List<ITextRegion> skipped;

		private PartlySkippedText(String text, List<ITextRegion> skipped) {
			super(text);
			this.skipped = skipped;
		}
	}
}
