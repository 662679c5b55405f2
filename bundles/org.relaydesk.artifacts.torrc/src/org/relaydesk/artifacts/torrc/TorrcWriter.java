// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import java.util.List;

import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.PlainText;
import org.relaydesk.model.Origin;

/** Writes a torrc: options in paragraphs, each below the reason for it. The format is described in tor's doc/torrc_format.txt. */
final class TorrcWriter {

	/** One of several values of an option, and a remark that stands beside it. */
	record Value(String text, String remark, Origin origin) {

		/** A value whose remark is its place in the model. */
		static Value at(String text, Origin origin) {
			return new Value(text, origin.fileAndLine(), origin);
		}
	}

	private final Lines lines = Lines.withHashComments();

	/** The first lines of the file. */
	TorrcWriter head(String text) {
		lines.comment(text);
		return this;
	}

	/** Begins a section. */
	TorrcWriter section(String title) {
		lines.blank().line("### " + PlainText.of(title));
		return this;
	}

	/** Begins a paragraph with the reason for the options that follow, and where the model asks for them. */
	TorrcWriter why(String reason, Origin origin) {
		lines.blank().comment(reason, origin);
		return this;
	}

	/** Begins a paragraph with a reason that lies in Tor, not in the model. */
	TorrcWriter why(String reason) {
		lines.blank().comment(reason);
		return this;
	}

	/** An option whose value is the generator's own: numbers, addresses, words of Tor. */
	TorrcWriter set(String option, String value, Origin origin) {
		lines.line(option + " " + value, origin);
		return this;
	}

	/** An option that holds for every relay. */
	TorrcWriter set(String option, String value) {
		lines.line(option + " " + value);
		return this;
	}

	/** An option whose value is text of the model: quoted where Tor would read anything else into it. */
	TorrcWriter setText(String option, String text, Origin origin) {
		return set(option, value(text), origin);
	}

	/** An option of many values, one a line, with aligned remarks. */
	TorrcWriter setAll(String option, List<Value> values) {
		int width = values.stream().mapToInt(v -> v.text().length()).max().orElse(0);
		for (Value value : values) {
			String padding = " ".repeat(width - value.text().length());
			lines.line(option + " " + value.text() + padding + "  # " + PlainText.of(value.remark()), value.origin());
		}
		return this;
	}

	/** Text as a value: bare if it is harmless, otherwise in quotes. */
	static String value(String text) {
		String plain = PlainText.of(text).strip();
		boolean steers = plain.indexOf('"') >= 0 || plain.indexOf('\\') >= 0 || plain.indexOf('#') >= 0;
		boolean harmless = !plain.isEmpty() && !steers && plain.length() == text.length();
		return harmless ? plain : Escape.quoted(plain);
	}

	/** Another file, read here; a pattern may match none. */
	TorrcWriter include(String pattern, Origin origin) {
		return set("%include", pattern, origin);
	}

	List<Line> toLines() {
		return lines.toList();
	}
}
