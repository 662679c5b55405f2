// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.relaydesk.build.FileProblem;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.RelayDesk;
import org.relaydesk.cli.text.Style;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, and how one of them is found, understood and run. Only the one that is asked for is made. */
public final class Subcommands {

	private static final int NARROW = 60;
	private static final int USUAL = 100;

	private final Map<String, Supplier<Subcommand>> all = new LinkedHashMap<>();

	public Subcommands() {
		all.put("new", New::new);
		all.put("check", Check::new);
		all.put("generate", Generate::new);
		all.put("plan", PlanCommand::new);
		all.put("policy", Policy::new);
		all.put("traffic", TrafficCommand::new);
		all.put("format", Format::new);
		all.put("lsp", Lsp::new);
		all.put("explain", Explain::new);
		all.put("generators", ListGenerators::new);
		all.put("completion", () -> SelfDescription.completion(this::root));
		all.put("manual", () -> SelfDescription.manual(this::root));
	}

	/**
	 * Runs what {@code args} ask for.
	 *
	 * @throws UsageProblem if they make no sense
	 */
	public int run(List<String> args, Session session) throws FileProblem, InterruptedException {
		String first = args.isEmpty() ? "" : args.getFirst();
		return switch (first) {
			case "" -> {
				usage(session, root(), session.io().err(), session.io().errIsTerminal());
				yield ExitCode.USAGE;
			}
			case "-h", "--help" -> help(session, List.of());
			case "help" -> help(session, args.subList(1, args.size()));
			case "-V", "--version" -> {
				session.out("relaydesk " + RelayDesk.VERSION);
				yield ExitCode.FINE;
			}
			default -> run(first, args.subList(1, args.size()), session);
		};
	}

	/** The whole command with all its subcommands: what help, completion and manual are made from. */
	public CommandSpec root() {
		CommandSpec root = Options.command("relaydesk", "Plans and configures Tor relays in public libraries.",
				"A project is a folder of .relay files; PATH defaults to the current folder.");
		all.forEach((name, command) -> root.addSubcommand(name, new CommandLine(spec(command.get()))));
		root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description("Show the version.").build());
		root.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
		Options.allExitCodes(root);
		root.usageMessage().commandListHeading("%nCommands:%n").synopsisSubcommandLabel("COMMAND").footerHeading("%n")
				.footer("`relaydesk COMMAND --help` says more about a command.");
		return root;
	}

	private int run(String name, List<String> args, Session session) throws FileProblem, InterruptedException {
		Subcommand command = command(name);
		CommandLine line = new CommandLine(qualified(name, spec(command)));
		ParseResult given;
		try {
			given = line.parseArgs(args.toArray(String[]::new));
		} catch (ParameterException e) {
			throw new UsageProblem(Wording.of(e) + "\nTry `relaydesk " + name + " --help`.");
		}
		ParseResult last = given;
		while (last.hasSubcommand()) {
			last = last.subcommand();
		}
		if (last.isUsageHelpRequested()) {
			usage(session, last.commandSpec(), session.io().out(), session.io().outIsTerminal());
			return ExitCode.FINE;
		}
		return command.run(given, session);
	}

	private Subcommand command(String name) {
		return Optional.ofNullable(all.get(name)).map(Supplier::get).orElseThrow(() -> new UsageProblem(
				Wording.unknown(name.startsWith("-") ? "option" : "command", name, all.keySet()) + "\nTry `relaydesk --help`."));
	}

	private int help(Session session, List<String> names) {
		CommandSpec spec = names.isEmpty() ? root() : qualified(names.getFirst(), spec(command(names.getFirst())));
		for (int i = 1; i < names.size(); i++) {
			CommandLine sub = spec.subcommands().get(names.get(i));
			if (sub == null) {
				throw new UsageProblem("there is no command `" + String.join(" ", names) + "`.");
			}
			spec = sub.getCommandSpec();
		}
		usage(session, spec, session.io().out(), session.io().outIsTerminal());
		return ExitCode.FINE;
	}

	private static CommandSpec spec(Subcommand command) {
		CommandSpec spec = command.spec();
		if (spec.subcommands().isEmpty()) {
			return Options.common(spec);
		}
		spec.subcommands().values().forEach(sub -> Options.common(sub.getCommandSpec()));
		return spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
	}

	/** Standing alone, a command is called by its whole name. */
	private static CommandSpec qualified(String name, CommandSpec spec) {
		return spec.name("relaydesk " + name);
	}

	private static void usage(Session session, CommandSpec spec, PrintStream to, boolean terminal) {
		spec.usageMessage().width(width(session.io().environment().get("COLUMNS")));
		boolean colour = Style.of(session.io(), terminal).colour();
		new CommandLine(spec).setSeparator(" ").usage(to, Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF));
	}

	/** As wide as the terminal says that it is. */
	private static int width(String columns) {
		return columns != null && columns.matches("[0-9]{1,4}") ? Math.max(NARROW, Integer.parseInt(columns)) : USUAL;
	}
}
