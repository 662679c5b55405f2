// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.util.Map;

import org.relaydesk.cli.RelayDesk;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of the whole command, in the macros of man(7), from what the help is made of too. */
public final class ManualPage {

	/** Wide enough that no synopsis is broken: the pager breaks lines. */
	private static final int UNBROKEN = 1000;

	private static final Map<String, String> ENVIRONMENT = Map.of(
			"NO_COLOR", "If set and not empty, nothing is printed in colour.",
			"COLUMNS", "How wide the help may be.",
			"RELAYDESK_PLUGINS", "Further folders with bundles that hold generators, separated by colons.",
			"RELAYDESK_JAVA_OPTIONS", "Further options of the Java virtual machine, separated by blanks.",
			"RELAYDESK_ARCHIVE", "With the value no, no archive of loaded classes is kept in the user's cache folder; every start is slower then.");

	private final CommandSpec root;
	private final StringBuilder page = new StringBuilder();

	public ManualPage(CommandSpec root) {
		this.root = root;
	}

	/** The page, complete. */
	public String text() {
		page.setLength(0);
		page.append(".TH RELAYDESK 1 \"\" \"relaydesk ").append(RelayDesk.VERSION).append("\" \"User Commands\"\n");
		section("NAME");
		page.append("relaydesk \\- ").append(escaped(sentence(root.usageMessage().header()))).append('\n');
		section("SYNOPSIS");
		page.append(".B relaydesk\n.I COMMAND\n[\\fIOPTION\\fR...] [\\fIARGUMENT\\fR...]\n");
		section("DESCRIPTION");
		paragraph(root.usageMessage().description());
		section("COMMANDS");
		root.subcommands().forEach((name, command) -> command(name, command));
		section("EXIT STATUS");
		root.usageMessage().exitCodeList().forEach(this::entry);
		section("ENVIRONMENT");
		ENVIRONMENT.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(variable -> entry(variable.getKey(), variable.getValue()));
		section("FILES");
		entry("relaydesk.properties", "In the project's folder: lines such as `severity.lan.reachable = error` change how severe a finding is. "
				+ "Severities are error, warning and hint; `relaydesk explain` lists the codes.");
		section("SEE ALSO");
		page.append(".BR tor (1),\n.BR nft (8),\n.BR unbound.conf (5)\n");
		return page.toString();
	}

	/** A command's own part, and those of the commands in it. */
	private void command(String name, CommandLine command) {
		CommandSpec spec = command.getCommandSpec();
		if (!spec.subcommands().isEmpty()) {
			spec.subcommands().forEach((inner, line) -> command(name + " " + inner, line));
			return;
		}
		page.append(".SS \"relaydesk ").append(escaped(name)).append("\"\n");
		spec.usageMessage().width(UNBROKEN);
		String synopsis = new Help(command.setSeparator(" ").getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0).strip();
		page.append(".B ").append(escaped(synopsis)).append("\n");
		paragraph(spec.usageMessage().header());
		paragraph(spec.usageMessage().description());
		spec.positionalParameters().forEach(this::argument);
		spec.options().stream().filter(option -> !option.usageHelp()).forEach(this::option);
		examples(spec.usageMessage().footer());
	}

	private void examples(String... lines) {
		if (lines.length > 0) {
			page.append(".PP\n.EX\n");
			for (String line : lines) {
				page.append(escaped(String.format(line))).append('\n');
			}
			page.append(".EE\n");
		}
	}

	private void argument(PositionalParamSpec argument) {
		entry(argument.paramLabel(), sentence(argument.description()));
	}

	private void option(OptionSpec option) {
		boolean takesValue = option.arity().max() > 0;
		entry(String.join(", ", option.names()) + (takesValue ? " " + option.paramLabel() : ""), sentence(option.description()));
	}

	private void section(String title) {
		page.append(".SH ").append(title).append('\n');
	}

	/** The text is a pattern, as picocli wants it; those of options picocli resolves itself. */
	private void paragraph(String... text) {
		for (String part : text) {
			page.append(".PP\n").append(escaped(String.format(part))).append('\n');
		}
	}

	private void entry(String term, String text) {
		page.append(".TP\n\\fB").append(escaped(term)).append("\\fR\n").append(escaped(text)).append('\n');
	}

	private static String sentence(String... text) {
		return String.join(" ", text);
	}

	/** No character of the text is one of roff's, and a line does not begin with a request (groff(7)). */
	private static String escaped(String text) {
		String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\`").replace("'", "\\(aq").replace("~", "\\(ti");
		return plain.startsWith(".") ? "\\&" + plain : plain;
	}
}
