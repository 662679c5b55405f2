// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionRewriter;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.preferences.BooleanKey;
import org.eclipse.xtext.preferences.ITypedPreferenceValues;
import org.eclipse.xtext.preferences.StringKey;
import org.eclipse.xtext.util.ITextRegion;
import org.relaydesk.analysis.FormatStyle;

/**
 * Sets indentation, line breaks, blanks and columns. It never touches a word, except that {@code 100Mbit/s} gets its blank; all lines end as
 * the first one does. Text that breaks the grammar is left alone, for nobody knows what was meant.
 */
public class RelayFormatter implements IFormatter2 {

	/** A preference of Xtext's formatter: what a line begins with for each block around it. */
	public static final StringKey INDENTATION = new StringKey("indentation", FormatStyle.DEFAULT.indentation());
	/** A preference of ours: whether there are columns. */
	public static final BooleanKey COLUMNS = new BooleanKey("columns", FormatStyle.DEFAULT.columns());

	/** Other text for a region. */
	public record Edit(int offset, int length, String text) {
	}

	/** The formatted text. */
	public static String format(IParseResult result, FormatStyle style) {
		StringBuilder text = new StringBuilder(result.getRootNode().getText());
		edits(result, style).reversed().forEach(edit -> text.replace(edit.offset, edit.offset + edit.length, edit.text));
		return text.toString();
	}

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionRewriter rewriter = request.getTextRegionAccess().getRewriter();
		IParseResult result = request.getTextRegionAccess().getResource().getParseResult();
		ITypedPreferenceValues preferences = request.getPreferences();
		FormatStyle style = new FormatStyle(preferences.getPreference(INDENTATION), preferences.getPreference(COLUMNS));
		return edits(result, style).stream().filter(edit -> isWanted(edit, request)).map(edit -> rewriter.createReplacement(edit.offset, edit.length, edit.text)).toList();
	}

	private static boolean isWanted(Edit edit, FormatterRequest request) {
		return request.getRegions().isEmpty() || request.getRegions().stream().anyMatch(region -> contains(region, edit));
	}

	private static boolean contains(ITextRegion region, Edit edit) {
		return region.getOffset() <= edit.offset && edit.offset + edit.length <= region.getOffset() + region.getLength();
	}

	/** What formatting changes, in the order of the text. */
	public static List<Edit> edits(IParseResult result, FormatStyle style) {
		if (result.hasSyntaxErrors()) {
			return List.of();
		}
		String lineEnd = lineEnd(result.getRootNode().getText());
		List<Word> words = Layout.of(result, style.indentation());
		if (style.columns()) {
			Alignment.apply(words);
		}
		List<Edit> edits = new ArrayList<>();
		int end = 0;
		for (Word word : words) {
			add(edits, end, word.gap, gap(word, lineEnd));
			add(edits, word.leaf.getOffset(), word.leaf.getText(), word.text().replace("\n", lineEnd));
			end = word.leaf.getEndOffset();
		}
		String rest = result.getRootNode().getText().substring(end);
		add(edits, end, rest, words.isEmpty() ? "" : lineEnd);
		return edits;
	}

	private static String lineEnd(String text) {
		int first = text.indexOf('\n');
		return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
	}

	private static void add(List<Edit> edits, int offset, String old, String text) {
		if (!old.equals(text)) {
			edits.add(new Edit(offset, old.length(), text));
		}
	}

	private static String gap(Word word, String lineEnd) {
		return word.lineBreaks == 0 ? " ".repeat(word.spaces) : lineEnd.repeat(word.lineBreaks) + word.indent();
	}
}
