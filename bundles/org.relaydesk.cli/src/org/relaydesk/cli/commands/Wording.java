// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.Nearest;
import org.relaydesk.cli.text.English;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Complaints about a command line, the parser's too, in words like all others. */
final class Wording {

	private static final int MOST_CHOICES = 12;

	private Wording() {
	}

	static String of(ParameterException problem) {
		return switch (problem) {
			case UnmatchedArgumentException e -> unmatched(e);
			case OverwrittenOptionException e -> "`" + name(e.getOverwritten()) + "` may be given only once";
			case MissingParameterException e -> missing(e);
			default -> problem.getMessage();
		};
	}

	/** That something has not been found under a name, and which name may have been meant. */
	static String unknown(String kind, String name, Collection<String> known) {
		return English.of(Nearest.asking(Message.verbatim("there is no " + kind + " `" + name + "`."), Nearest.of(name, known)));
	}

	/** The same; where no name is near, it says what there is to choose from, as far as that fits in a line. */
	static String choose(String kind, String name, Collection<String> known) {
		String choice = known.isEmpty() ? "there is none" : "choose " + known.stream().limit(MOST_CHOICES).collect(Collectors.joining(", "))
				+ (known.size() > MOST_CHOICES ? ", …" : "");
		return unknown(kind, name, known, choice);
	}

	/**
	 * The same.
	 *
	 * @param otherwise what helps where no name is near: the end of a sentence
	 */
	static String unknown(String kind, String name, Collection<String> known, String otherwise) {
		return Nearest.of(name, known).isEmpty() ? "there is no " + kind + " `" + name + "`: " + otherwise : unknown(kind, name, known);
	}

	private static String unmatched(UnmatchedArgumentException problem) {
		String word = problem.getUnmatched().getFirst();
		if (!word.startsWith("-") || word.equals("-")) {
			return "`" + word + "` is one argument too many";
		}
		String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
		List<String> known = problem.getCommandLine().getCommandSpec().options().stream().flatMap(o -> List.of(o.names()).stream())
				.filter(name -> name.startsWith("--")).toList();
		return unknown("option", option, known);
	}

	private static String missing(MissingParameterException problem) {
		List<ArgSpec> missing = problem.getMissing();
		if (missing == null || missing.isEmpty()) {
			return problem.getMessage();
		}
		boolean lacksValue = problem.getMessage().startsWith("Missing required parameter for option");
		return missing.stream().map(Wording::name).collect(Collectors.joining("`, `", "`", "`")) + (lacksValue ? " needs a value" : " is missing");
	}

	private static String name(ArgSpec arg) {
		return arg instanceof OptionSpec option ? option.longestName() + " " + arg.paramLabel() : arg.paramLabel();
	}
}
