// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.policy.PolicyQueries;
import org.relaydesk.analysis.policy.PolicyReport;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.build.FileProblem;
import org.relaydesk.cli.text.Json;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Model.CommandSpec;

/** {@code relaydesk policy show}. */
final class PolicyShow extends PolicyQuestion<PolicyReport> {

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("show", "Shows the rules as tor applies them, and what the directory will publish.",
				"Tor's private networks come first and its tail last; `*` alone is IPv4, all of IPv6 is `*6`.");
		spec.addPositional(PolicySource.words("0..1", "[NAME]", "The name of the policy; none beside --torrc."));
		return PolicySource.complete(spec, "relaydesk policy show WebAndChat --in kilton", "relaydesk policy show --torrc /etc/tor/torrc --format json");
	}

	@Override
	Optional<PolicyReport> answer(PolicySource source, List<String> names) throws FileProblem {
		return source.one(names).map(PolicyQueries::show);
	}

	@Override
	void print(Session session, PolicyReport report) {
		session.out(session.outStyle().bold("rules of " + report.name()));
		report.rules().forEach(rule -> session.out("  " + rule));
		session.out(session.outStyle().bold("as tor applies them"));
		report.effective().forEach(rule -> session.out("  %-48s %s".formatted(rule, session.outStyle().faint("(" + rule.source() + ")"))));
		session.out(session.outStyle().bold("in the directory"));
		session.out("  IPv4  " + report.ipv4());
		session.out("  IPv6  " + report.ipv6());
		session.out("  " + (report.exitFlag() ? "would get" : "would not get") + " the Exit flag");
	}

	@Override
	void print(JsonWriter json, PolicyReport report) throws IOException {
		json.beginObject().name("name").value(report.name()).name("rules");
		Json.strings(json, report.rules());
		json.name("effective");
		Json.strings(json, report.effective().stream().map(TorRule::toString).toList());
		json.name("summary").beginObject().name("ipv4").value(report.ipv4()).name("ipv6").value(report.ipv6()).endObject();
		json.name("exitFlag").value(report.exitFlag()).endObject();
	}
}
