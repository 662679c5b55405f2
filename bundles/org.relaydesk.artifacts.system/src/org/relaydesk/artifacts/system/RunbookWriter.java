// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.StringJoiner;

import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.Recent;
import org.relaydesk.artifacts.Words;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;

/**
 * Writes Markdown for a runbook: prose by its keys in {@code runbook.properties}, commands as they are. Arguments of prose, and cells, are already
 * escaped; what stands in commands is a checked name.
 */
final class RunbookWriter {

	private final Lines lines = Lines.withHashComments();
	private final Words words;
	private final Recent<String, List<Line>> printed;

	/** @param printed blocks in lines, for all runbooks: most of what one says stands in the others, too */
	RunbookWriter(Words words, Recent<String, List<Line>> printed) {
		this.words = words;
		this.printed = printed;
	}

	/** The text of a key, for cells and for arguments of other texts. */
	String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}

	RunbookWriter chapter(String key) {
		lines.blank().line("## " + say(key)).blank();
		return this;
	}

	RunbookWriter title(Origin origin, String key, Object... arguments) {
		lines.line("# " + say(key, arguments), origin).blank();
		return this;
	}

	/** A paragraph. */
	RunbookWriter text(String key, Object... arguments) {
		return block(say(key, arguments));
	}

	/** A paragraph of sentences that were said before. */
	RunbookWriter paragraph(String... sentences) {
		StringJoiner paragraph = new StringJoiner(" ");
		for (String sentence : sentences) {
			if (!sentence.isEmpty()) {
				paragraph.add(sentence);
			}
		}
		return block(paragraph.toString());
	}

	private RunbookWriter block(String text) {
		lines.blank().append(lines(text)).blank();
		return this;
	}

	private List<Line> lines(String text) {
		return printed.get(text, () -> Lines.withHashComments().block(text).toList());
	}

	/** Commands for root on the host. */
	RunbookWriter shell(String commands) {
		return fenced("sh", commands);
	}

	/** Commands for another machine: the one that holds the generated folder, or one beside the network of the host. The text before says which. */
	RunbookWriter elsewhere(String commands) {
		return fenced("sh elsewhere", commands);
	}

	private RunbookWriter fenced(String kind, String commands) {
		if (!commands.isEmpty()) {
			lines.blank().line("```" + kind).append(lines(commands)).line("```").blank();
		}
		return this;
	}

	/** The commands for each of these relays, whose nickname stands where NICK does. */
	RunbookWriter shell(List<DeployedRelay> relays, String commands) {
		return fenced("sh", relays, commands);
	}

	/** The same for another machine. */
	RunbookWriter elsewhere(List<DeployedRelay> relays, String commands) {
		return fenced("sh elsewhere", relays, commands);
	}

	private RunbookWriter fenced(String kind, List<DeployedRelay> relays, String commands) {
		if (!relays.isEmpty()) {
			lines.blank().line("```" + kind);
			for (DeployedRelay relay : relays) {
				lines.block(commands.replace("NICK", relay.nickname()), relay.relay().origin());
			}
			lines.line("```").blank();
		}
		return this;
	}

	/** A row of the table that was begun last. */
	RunbookWriter row(Origin origin, String... cells) {
		lines.line("| " + String.join(" | ", cells) + " |", origin);
		return this;
	}

	/** Begins a table whose columns these keys name. */
	RunbookWriter head(String... keys) {
		StringJoiner names = new StringJoiner(" | ", "| ", " |");
		for (String key : keys) {
			names.add(say(key));
		}
		lines.blank().line(names.toString()).line("|" + " --- |".repeat(keys.length));
		return this;
	}

	Lines lines() {
		return lines;
	}
}
