// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

import org.relaydesk.model.Origin;

/**
 * The writer of every text artifact: it collects lines, and each remembers the word of the model that caused it. Comments are wrapped, and may
 * hold any text of the model: nothing in them can end the comment.
 */
public final class Lines {

	/** Where comments are wrapped, in characters. */
	private static final int WIDTH = 100;
	/** Longer words are shortened: some programs refuse lines of thousands of characters, even in comments. */
	private static final int LONGEST_WORD = 400;

	private final String commentStart;
	private final List<Line> lines = new ArrayList<>();

	private Lines(String commentStart) {
		this.commentStart = commentStart;
	}

	/** A file whose comments begin with {@code #}. */
	public static Lines withHashComments() {
		return new Lines("#");
	}

	/** A file whose comments begin with this and end with the line. */
	public static Lines withComments(String start) {
		return new Lines(start);
	}

	/** One line that the model asked for at {@code origin}. */
	public Lines line(String text, Origin origin) {
		lines.add(new Line(text, Optional.of(origin)));
		return this;
	}

	public Lines line(String text, Optional<Origin> origin) {
		lines.add(new Line(text, origin));
		return this;
	}

	/** One line that no single word of the model caused. */
	public Lines line(String text) {
		return line(text, Optional.empty());
	}

	/** Constant text of several lines, as in a text block; the end of its last line is optional. */
	public Lines block(String text) {
		for (String line : text.lines().toList()) {
			line(line);
		}
		return this;
	}

	/** The lines of a text that the model asked for at {@code origin}. */
	public Lines block(String text, Origin origin) {
		Optional<Origin> place = Optional.of(origin);
		for (String line : text.lines().toList()) {
			line(line, place);
		}
		return this;
	}

	/** An empty line, but never two in a row, and none at the beginning. */
	public Lines blank() {
		if (!lines.isEmpty() && !lines.getLast().text().isEmpty()) {
			line("");
		}
		return this;
	}

	/** A comment of one or more lines. */
	public Lines comment(String text) {
		return comment(text, Optional.empty());
	}

	/** A comment that says why, and names the place in the model, as in {@code # … (kilton.relay:41)}. */
	public Lines comment(String text, Origin origin) {
		return comment(text, Optional.of(origin));
	}

	public Lines comment(String text, Optional<Origin> origin) {
		String place = origin.isPresent() ? " (" + origin.get().fileAndLine() + ")" : "";
		for (String line : wrap(PlainText.of(text + place).strip(), WIDTH - commentStart.length() - 1)) {
			line(commentStart + " " + line, origin);
		}
		return this;
	}

	/** Lines that were written elsewhere. */
	public Lines append(List<Line> others) {
		lines.addAll(others);
		return this;
	}

	public List<Line> toList() {
		return List.copyOf(lines);
	}

	/** The finished file. */
	public Artifact.Text artifact(ArtifactPath path, String generator) {
		return new Artifact.Text(path, generator, toList());
	}

	/** Breaks at blanks; a word that is too long for a line has one of its own. No line ends in a backslash, which would continue it in many formats. */
	private static List<String> wrap(String text, int width) {
		if (text.length() <= width && text.indexOf('\\') < 0 && !text.contains("  ")) {
			return List.of(text); // most comments are short
		}
		List<String> wrapped = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		StringTokenizer words = new StringTokenizer(text, " ");
		while (words.hasMoreTokens()) {
			String word = words.nextToken();
			if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
				wrapped.add(line.toString());
				line.setLength(0);
			}
			String shown = shortened(word);
			line.append(line.isEmpty() ? "" : " ").append(shown.endsWith("\\") ? shown + "." : shown);
		}
		wrapped.add(line.toString());
		return wrapped;
	}

	private static String shortened(String word) {
		if (word.length() <= LONGEST_WORD || word.codePointCount(0, word.length()) <= LONGEST_WORD) {
			return word;
		}
		return word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD)) + "…";
	}
}
