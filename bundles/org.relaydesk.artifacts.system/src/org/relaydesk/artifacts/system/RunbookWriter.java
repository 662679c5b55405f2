// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;

import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;

/** Writes Markdown for a runbook. What stands in prose is the generator's own or already escaped; what stands in commands is a checked name. */
final class RunbookWriter {

	private final Lines lines = Lines.withHashComments();

	RunbookWriter chapter(String title) {
		lines.blank().line("## " + title).blank();
		return this;
	}

	RunbookWriter title(String title, Origin origin) {
		lines.line("# " + title, origin).blank();
		return this;
	}

	/** A paragraph. */
	RunbookWriter text(String paragraph) {
		lines.blank().block(paragraph).blank();
		return this;
	}

	/** Commands for the host's administrator. */
	RunbookWriter shell(String commands) {
		lines.blank().line("```sh").block(commands).line("```").blank();
		return this;
	}

	/** The commands for each of these relays, whose nickname stands where NICK does. */
	RunbookWriter shell(List<DeployedRelay> relays, String commands) {
		if (!relays.isEmpty()) {
			lines.blank().line("```sh");
			relays.forEach(relay -> lines.block(commands.replace("NICK", relay.nickname()), relay.relay().origin()));
			lines.line("```").blank();
		}
		return this;
	}

	/** A table whose first row is its head. */
	RunbookWriter row(Origin origin, String... cells) {
		lines.line("| " + String.join(" | ", cells) + " |", origin);
		return this;
	}

	RunbookWriter head(String... cells) {
		lines.blank().line("| " + String.join(" | ", cells) + " |").line("|" + " --- |".repeat(cells.length));
		return this;
	}

	Lines lines() {
		return lines;
	}
}
