// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.PolicyExplanation;
import org.relaydesk.analysis.policy.PolicyQueries;
import org.relaydesk.build.FileProblem;
import org.relaydesk.cli.text.English;
import org.relaydesk.cli.text.Json;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Model.CommandSpec;

/** {@code relaydesk policy why}. */
final class PolicyWhy extends PolicyQuestion<PolicyExplanation> {

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("why", "Explains why an address and port is accepted or rejected.");
		spec.addPositional(PolicySource.words("1..2", "[NAME] ADDR:PORT", "The policy's name unless there is --torrc, and an address with a port, IPv6 in brackets."));
		return PolicySource.complete(spec, "relaydesk policy why WebAndChat 192.0.2.1:443 --in kilton");
	}

	@Override
	Optional<PolicyExplanation> answer(PolicySource source, List<String> words) throws FileProblem {
		int names = source.namesNeeded(1);
		if (words.size() != names + 1) {
			throw new UsageProblem("name " + (names == 1 ? "a policy and " : "") + "one point, such as 192.0.2.1:443");
		}
		Endpoint point = PolicyTest.point(words.getLast());
		return source.one(words.subList(0, names)).map(subject -> PolicyQueries.why(subject, point));
	}

	@Override
	void print(Session session, PolicyExplanation explanation) {
		English.of(explanation.sentences()).forEach(session::out);
	}

	@Override
	void print(JsonWriter json, PolicyExplanation explanation) throws IOException {
		members(json.beginObject(), explanation.verdict());
		json.name("position").value(explanation.position()).name("total").value(explanation.total()).name("sentences");
		Json.strings(json, English.of(explanation.sentences()));
		json.endObject();
	}
}
