// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.policy.PolicyVerdict;
import org.relaydesk.build.FileProblem;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.Json;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.ParseResult;

/**
 * A question about exit policies, and how its answer is printed.
 *
 * @param <A> the answer
 */
abstract sealed class PolicyQuestion<A> implements Subcommand permits PolicyShow, PolicyTest, PolicyDiff, PolicyWhy {

	/**
	 * Finds the answer.
	 *
	 * @param words the arguments
	 * @return empty if a torrc or the model has mistakes, which have been told
	 */
	abstract Optional<A> answer(PolicySource source, List<String> words) throws FileProblem;

	abstract void print(Session session, A answer);

	abstract void print(JsonWriter json, A answer) throws IOException;

	@Override
	public final int run(ParseResult given, Session session) throws FileProblem {
		String format = Options.format(given);
		Optional<A> answer = answer(PolicySource.of(given, session), given.matchedPositionalValue(0, List.of()));
		if (answer.isEmpty()) {
			return ExitCode.MODEL_ERRORS;
		}
		if (format.equals(Options.JSON)) {
			Json.print(session.io().out(), json -> print(json, answer.get()));
		} else {
			print(session, answer.get());
		}
		return ExitCode.FINE;
	}

	/** The members of an object that speaks of a verdict. */
	static void members(JsonWriter json, PolicyVerdict verdict) throws IOException {
		json.name("point").value(verdict.point().toString()).name("verdict").value(verdict.rule().action().toString());
		json.name("rule").value(verdict.rule().toString()).name("origin").value(verdict.rule().source().toString());
	}
}
