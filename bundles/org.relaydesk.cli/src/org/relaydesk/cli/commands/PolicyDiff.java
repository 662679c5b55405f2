// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.util.List;

import org.relaydesk.analysis.policy.PolicyDifference;
import org.relaydesk.analysis.policy.PolicyQueries;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.region.Box;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.build.FileProblem;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.Json;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk policy diff}. */
final class PolicyDiff implements Subcommand {

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("diff", "Compares two policies exactly, as sets of addresses and ports.",
				"Says what the second accepts and the first does not, and the other way round.");
		spec.addPositional(PolicySource.name("0..2"));
		PolicySource.addOptions(spec);
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) throws FileProblem {
		String format = Options.format(given);
		List<PolicySubject> subjects = PolicySource.of(given, session).subjects(given.matchedPositionalValue(0, List.<String>of()), 2);
		if (subjects.isEmpty()) {
			return ExitCode.MODEL_ERRORS;
		}
		PolicyDifference difference = PolicyQueries.diff(subjects.get(0), subjects.get(1));
		if (format.equals(Options.JSON)) {
			Json.print(session.io().out(), json -> print(json, difference));
		} else if (difference.isEmpty()) {
			session.out("equal: both accept exactly the same");
		} else {
			session.out("from " + subjects.get(0).name() + " to " + subjects.get(1).name() + ":");
			difference.sentences().forEach(sentence -> session.out("  " + sentence));
		}
		return ExitCode.FINE;
	}

	private static void print(JsonWriter json, PolicyDifference difference) throws IOException {
		json.beginObject().name("equal").value(difference.isEmpty()).name("onlyA");
		print(json, difference.onlyBefore().boxes());
		json.name("onlyB");
		print(json, difference.onlyAfter().boxes());
		json.endObject();
	}

	private static void print(JsonWriter json, List<Box> boxes) throws IOException {
		json.beginArray();
		for (Box box : boxes) {
			json.beginObject().name("addresses").value(box.addresses().toString()).name("ports").value(Ports.text(box.ports())).endObject();
		}
		json.endArray();
	}
}
