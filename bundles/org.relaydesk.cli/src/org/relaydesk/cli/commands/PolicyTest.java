// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.PolicyQueries;
import org.relaydesk.analysis.policy.PolicyVerdict;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.FileTexts;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Model.CommandSpec;

/** {@code relaydesk policy test}. */
final class PolicyTest extends PolicyQuestion<List<PolicyVerdict>> {

	private static final String STANDARD_INPUT = "-";

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("test", "Says whether addresses and ports are accepted, and by which rule.");
		spec.addPositional(PolicySource.words("1..*", "[NAME] ADDR:PORT...", "The policy's name unless there is --torrc, then addresses with a port,"
				+ " IPv6 in brackets; `-` reads them from standard input, one a line."));
		return PolicySource.complete(spec, "relaydesk policy test WebAndChat 192.0.2.1:443 [2001:db8::1]:25 --in kilton",
				"relaydesk policy test --torrc /etc/tor/torrc - < points");
	}

	@Override
	Optional<List<PolicyVerdict>> answer(PolicySource source, List<String> words) throws FileProblem {
		int names = Math.min(source.namesNeeded(1), words.size());
		List<Endpoint> points = points(words.subList(names, words.size()), source.session());
		return source.one(words.subList(0, names)).map(subject -> PolicyQueries.test(subject, points));
	}

	@Override
	void print(Session session, List<PolicyVerdict> verdicts) {
		verdicts.forEach(verdict -> session.out(verdict.toString()));
	}

	static Endpoint point(String word) {
		return Endpoint.parse(word)
				.orElseThrow(() -> new UsageProblem("`" + word + "` is not an address and a port: write 192.0.2.1:443 or [2001:db8::1]:443"));
	}

	private static List<Endpoint> points(List<String> words, Session session) throws FileProblem {
		if (words.isEmpty()) {
			throw new UsageProblem("which points? Name some, such as 192.0.2.1:443, or `-` to read them from standard input");
		}
		List<Endpoint> points = new ArrayList<>();
		for (String word : words) {
			if (word.equals(STANDARD_INPUT)) {
				lines(session).forEach(line -> points.add(point(line)));
			} else {
				points.add(point(word));
			}
		}
		return points;
	}

	private static List<String> lines(Session session) throws FileProblem {
		try {
			BufferedReader reader = new BufferedReader(new InputStreamReader(session.io().in(), StandardCharsets.UTF_8));
			List<String> lines = new ArrayList<>();
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank()) {
					lines.add(line.strip());
				}
			}
			return lines;
		} catch (IOException e) {
			throw FileProblem.of(FileTexts.text("read", "standard input"), e);
		}
	}

	@Override
	void print(JsonWriter json, List<PolicyVerdict> verdicts) throws IOException {
		json.beginArray();
		for (PolicyVerdict verdict : verdicts) {
			members(json.beginObject(), verdict);
			json.endObject();
		}
		json.endArray();
	}
}
