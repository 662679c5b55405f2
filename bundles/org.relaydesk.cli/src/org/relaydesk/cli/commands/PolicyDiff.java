// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.policy.PolicyDifference;
import org.relaydesk.analysis.policy.PolicyQueries;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.region.Box;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.build.FileProblem;
import org.relaydesk.cli.text.English;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Model.CommandSpec;

/** {@code relaydesk policy diff}. */
final class PolicyDiff extends PolicyQuestion<PolicyDiff.Comparison> {

	/** Which policies are compared, and how they differ. */
	record Comparison(String before, String after, PolicyDifference difference) {

		static Comparison of(List<PolicySubject> two) {
			return new Comparison(two.getFirst().name(), two.getLast().name(), PolicyQueries.diff(two.getFirst(), two.getLast()));
		}
	}

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("diff", "Compares two policies exactly, as sets of addresses and ports.",
				"Says what the second accepts and the first does not, and the other way round.");
		spec.addPositional(PolicySource.words("0..2", "[NAME] [NAME]", "The names of two policies; each --torrc stands for one, and comes first."));
		return PolicySource.complete(spec, "relaydesk policy diff Careful Reduced", "relaydesk policy diff --torrc old --torrc new",
				"relaydesk policy diff --torrc /etc/tor/torrc WebAndChat --in kilton");
	}

	@Override
	Optional<Comparison> answer(PolicySource source, List<String> names) throws FileProblem {
		return source.two(names).map(Comparison::of);
	}

	@Override
	void print(Session session, Comparison comparison) {
		PolicyDifference difference = comparison.difference();
		if (difference.isEmpty()) {
			session.out("equal: both accept exactly the same");
		} else {
			session.out("from " + comparison.before() + " to " + comparison.after() + ":");
			English.of(difference.sentences()).forEach(sentence -> session.out("  " + sentence));
		}
	}

	@Override
	void print(JsonWriter json, Comparison comparison) throws IOException {
		PolicyDifference difference = comparison.difference();
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
