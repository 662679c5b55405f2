// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.util.List;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.PolicyExplanation;
import org.relaydesk.analysis.policy.PolicyQueries;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.policy.PolicyVerdict;
import org.relaydesk.build.FileProblem;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.Json;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk policy why}. */
final class PolicyWhy implements Subcommand {

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("why", "Explains why an address and port is accepted or rejected.");
		spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("1..2").paramLabel("[NAME] ADDR:PORT").type(List.class)
				.auxiliaryTypes(String.class).hideParamSyntax(true).description("The policy's name, and a point such as 192.0.2.1:443.").build());
		PolicySource.addOptions(spec);
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) throws FileProblem {
		String format = Options.format(given);
		PolicySource source = PolicySource.of(given, session);
		List<String> words = given.matchedPositionalValue(0, List.of());
		int names = source.namesNeeded(1);
		if (words.size() != names + 1) {
			throw new UsageProblem("name " + (names == 1 ? "a policy and " : "") + "one point, such as 192.0.2.1:443");
		}
		Endpoint point = PolicyTest.point(words.getLast());
		List<PolicySubject> subjects = source.subjects(words.subList(0, names), 1);
		if (subjects.isEmpty()) {
			return ExitCode.MODEL_ERRORS;
		}
		PolicyExplanation explanation = PolicyQueries.why(subjects.getFirst(), point);
		if (format.equals(Options.JSON)) {
			Json.print(session.io().out(), json -> print(json, explanation));
		} else {
			explanation.sentences().forEach(session::out);
		}
		return ExitCode.FINE;
	}

	private static void print(JsonWriter json, PolicyExplanation explanation) throws IOException {
		PolicyVerdict verdict = explanation.verdict();
		json.beginObject().name("point").value(verdict.point().toString()).name("verdict").value(verdict.rule().action().toString());
		json.name("rule").value(verdict.rule().toString()).name("origin").value(verdict.rule().source().toString());
		json.name("position").value(explanation.position()).name("total").value(explanation.total()).name("sentences");
		Json.strings(json, explanation.sentences());
		json.endObject();
	}
}
