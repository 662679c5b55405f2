// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relaydesk.cli.ExitCode;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options and arguments that several commands have, and how their values are read. */
final class Options {

	static final String TEXT = "text";
	static final String JSON = "json";

	private static final Map<Integer, String> EXIT_CODES = exitCodes();

	/** A path stays text: only the session knows what it is relative to. */
	private static final ITypeConverter<String> AS_WRITTEN = written -> written;

	private Options() {
	}

	/** A command with the options that all have. */
	static CommandSpec command(String name, String summary, String... description) {
		CommandSpec spec = CommandSpec.create().name(name);
		spec.usageMessage().header(summary).description(description).descriptionHeading(description.length == 0 ? "" : "%n").parameterListHeading("%nArguments:%n")
				.optionListHeading("%nOptions:%n").sortOptions(false).sortSynopsis(false);
		return spec;
	}

	/** Adds the options that all commands have; they come last in the help. */
	static CommandSpec common(CommandSpec spec) {
		spec.addOption(flag("Show more when relaydesk itself fails.", "--debug"));
		return spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
	}

	/** States the exit codes in the help. */
	static void exitCodes(CommandSpec spec, int... codes) {
		Map<String, String> list = new LinkedHashMap<>();
		for (int code : codes) {
			list.put(Integer.toString(code), EXIT_CODES.get(code));
		}
		spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(list);
	}

	/** Ends the help with command lines to copy; picocli takes all texts of the help for patterns of {@code String.format}. */
	static void examples(CommandSpec spec, String... lines) {
		spec.usageMessage().footerHeading("%nExamples:%n").footer(Arrays.stream(lines).map(line -> "  " + line.replace("%", "%%")).toArray(String[]::new));
	}

	static void allExitCodes(CommandSpec spec) {
		exitCodes(spec, EXIT_CODES.keySet().stream().mapToInt(Integer::intValue).toArray());
	}

	private static Map<Integer, String> exitCodes() {
		Map<Integer, String> codes = new LinkedHashMap<>();
		codes.put(ExitCode.FINE, "all is well");
		codes.put(ExitCode.MODEL_ERRORS, "the model has errors; nothing is written");
		codes.put(ExitCode.DIFFERENCES, "there are differences");
		codes.put(ExitCode.REJECTED, "a real tool rejected an artifact; nothing is written");
		codes.put(ExitCode.USAGE, "wrong usage");
		codes.put(ExitCode.FAULT, "a fault of relaydesk itself");
		codes.put(ExitCode.FILES, "a file could not be read or written");
		codes.put(ExitCode.INTERRUPTED, "interrupted");
		return codes;
	}

	/** The project's folder as the first argument. */
	static PositionalParamSpec project() {
		return pathArgument().arity("0..1").paramLabel("PATH").defaultValue(".")
				.description("The project: a folder of .relay files. Default: the current folder.").build();
	}

	/** The first argument, a path: shells complete it. */
	static PositionalParamSpec.Builder pathArgument() {
		return PositionalParamSpec.builder().index("0").type(Path.class).converters(AS_WRITTEN);
	}

	/** An option whose value is a path: shells complete it. */
	static OptionSpec.Builder pathOption(String... names) {
		return OptionSpec.builder(names).type(Path.class).converters(AS_WRITTEN);
	}

	static OptionSpec value(String label, String description, String... names) {
		return OptionSpec.builder(names).paramLabel(label).type(String.class).description(description).build();
	}

	/** Comma-separated, and as often as one likes. */
	static OptionSpec list(String label, String description, String name) {
		return OptionSpec.builder(name).paramLabel(label).type(List.class).auxiliaryTypes(String.class).splitRegex(",")
				.splitRegexSynopsisLabel(",").description(description).build();
	}

	static OptionSpec flag(String description, String... names) {
		return OptionSpec.builder(names).type(boolean.class).arity("0").description(description).build();
	}

	/** {@code --format}, the first choice being the default. */
	static OptionSpec format(String... choices) {
		return OptionSpec.builder("--format").paramLabel(String.join("|", choices)).type(String.class).defaultValue(choices[0])
				.completionCandidates(List.of(choices)).description("How to print the result. Default: " + choices[0] + ".").build();
	}

	/** The stated or default format. */
	static String format(ParseResult given) {
		OptionSpec option = given.commandSpec().findOption("--format");
		List<String> choices = new ArrayList<>();
		option.completionCandidates().forEach(choices::add);
		String choice = given.matchedOptionValue("--format", choices.getFirst());
		if (!choices.contains(choice)) {
			throw new UsageProblem("`--format " + choice + "` is not known: choose " + String.join(", ", choices));
		}
		return choice;
	}

	static boolean isSet(ParseResult given, String flag) {
		return given.matchedOptionValue(flag, false);
	}

	static LocalDate date(String option, String written) {
		try {
			return LocalDate.parse(written);
		} catch (DateTimeException e) {
			throw new UsageProblem("`" + option + " " + written + "` is not a date: write it like 2015-11-06");
		}
	}
}
