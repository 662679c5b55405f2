// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.torrc.TorrcIncludes;
import org.relaydesk.analysis.torrc.TorrcPolicy;
import org.relaydesk.analysis.torrc.TorrcText;

/** Torrc files with every syntax that bears on an exit policy, and what tor 0.4.9.11 made of each. */
enum Corpus {
	;

	/** A file of the corpus; {@code expected} holds tor's effective rules, or the one line {@code refused}. */
	record Entry(String name, String torrc, List<String> expected) {

		/** What we say tor makes of it. */
		List<String> ours() {
			return TorrcPolicy.read(new TorrcText(name, torrc), TorrcIncludes.NONE).subject().map(PolicySubject::effective)
					.map(Corpus::asTorPrints).orElse(List.of("refused"));
		}

		@Override
		public String toString() {
			return name;
		}
	}

	static List<Entry> all() {
		return resource("corpus/index.txt").lines().map(Corpus::entry).toList();
	}

	/** Line ends that would not survive in a repository are made here. */
	private static Entry entry(String name) {
		String text = resource("corpus/" + name + ".torrc");
		String torrc = name.contains("crlf") ? text.replace("\n", "\r\n") : name.contains("no-last-newline") ? text.stripTrailing() : text;
		return new Entry(name, torrc, resource("corpus/" + name + ".rules").lines().toList());
	}

	/** Of a policy that accepts nothing tor prints one rule. */
	static List<String> asTorPrints(EffectivePolicy policy) {
		return policy.accepted().isEmpty() ? List.of("reject *:*") : policy.rules().stream().map(TorRule::descriptorText).toList();
	}

	/** Tor writes IPv4-mapped addresses dotted. */
	static String normal(String rule) {
		return rule.replace("[::ffff:192.0.2.9]", "[::ffff:c000:209]");
	}

	private static String resource(String name) {
		try (InputStream in = Corpus.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}
}
