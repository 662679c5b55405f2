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
			lines.blank().line("```" + kind).block(commands).line("```").blank();
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
