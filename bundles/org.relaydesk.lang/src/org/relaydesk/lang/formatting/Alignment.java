// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.relaydesk.lang.relay.Hours;
import org.relaydesk.lang.relay.LanDeclaration;
import org.relaydesk.lang.relay.Metrics;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.NetworkDeclaration;
import org.relaydesk.lang.relay.Override;
import org.relaydesk.lang.relay.PhaseDeclaration;
import org.relaydesk.lang.relay.PortsDeclaration;

/** Columns: the values of statements that stand below each other, names of the same kind, and comments at the ends of lines. */
final class Alignment {

	private final List<List<Word>> lines = new ArrayList<>();

	private Alignment(List<Word> words) {
		for (Word word : words) {
			if (lines.isEmpty() || word.lineBreaks > 0) {
				lines.add(new ArrayList<>());
			}
			lines.getLast().add(word);
		}
	}

	static void apply(List<Word> words) {
		Alignment alignment = new Alignment(words);
		alignment.align(Alignment::values);
		alignment.align(Alignment::names);
		alignment.align(Alignment::comments);
	}

	/** Which word of a line is to stand in a column with those of its neighbours; -1 for none. */
	private void align(ToIntFunction<List<Word>> column) {
		int start = 0;
		for (int i = 1; i <= lines.size(); i++) {
			if (i == lines.size() || !continues(lines.get(i - 1), lines.get(i))) {
				align(lines.subList(start, i), column);
				start = i;
			}
		}
	}

	/** Lines that follow each other without a blank line, in one block. */
	private static boolean continues(List<Word> previous, List<Word> line) {
		return line.getFirst().lineBreaks == 1 && line.getFirst().depth == previous.getFirst().depth && !previous.getLast().is("{") && !line.getFirst().is("}");
	}

	private static void align(List<List<Word>> run, ToIntFunction<List<Word>> column) {
		int widest = 0;
		for (List<Word> line : run) {
			int index = column.applyAsInt(line);
			widest = index > 0 ? Math.max(widest, width(line, index)) : widest;
		}
		for (List<Word> line : run) {
			int index = column.applyAsInt(line);
			if (index > 0) {
				line.get(index).spaces += widest - width(line, index);
			}
		}
	}

	/** The characters of a line before a word and the blanks that belong to the word. */
	private static int width(List<Word> line, int index) {
		int width = 0;
		for (int i = 0; i < index; i++) {
			width += (i == 0 ? 0 : line.get(i).spaces) + line.get(i).text().length();
		}
		return width + line.get(index).spaces;
	}

	/** The value of a statement whose first word alone says what it is. */
	private static int values(List<Word> line) {
		Word first = line.getFirst();
		if (first.statement == null || first.statement instanceof Named || line.size() < 2 || line.stream().anyMatch(word -> word.is("{"))) {
			return -1;
		}
		if (first.statement instanceof Hours hours) {
			return afterDays(line, hours.getDays().size());
		}
		if (first.isOptionPrefix()) {
			return line.size() > 2 && !line.get(2).comment ? 2 : -1;
		}
		boolean value = !line.get(1).isKeyword() || first.statement instanceof Metrics;
		return value && !line.get(1).comment ? 1 : -1;
	}

	private static int afterDays(List<Word> line, int days) {
		int index = 0;
		for (int i = 0; i < days; i++) {
			index += i == 0 ? 1 : 2;
			index += index < line.size() && line.get(index).is("..") ? 2 : 0;
		}
		return index < line.size() ? index : -1;
	}

	/** What follows the name in lists of phases, networks and LANs, and of overrides on one line each. */
	private static int names(List<Word> line) {
		boolean list = line.getFirst().statement instanceof Override && line.getLast().is("}") || line.getFirst().statement instanceof PhaseDeclaration || line.getFirst().statement instanceof NetworkDeclaration
				|| line.getFirst().statement instanceof PortsDeclaration
				|| line.getFirst().statement instanceof LanDeclaration lan && lan.getName() != null;
		return list && line.size() > 2 ? 2 : -1;
	}

	private static int comments(List<Word> line) {
		return line.size() > 1 && line.getLast().isLineComment() ? line.size() - 1 : -1;
	}
}
