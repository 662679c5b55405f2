// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.relaydesk.analysis.Finding;
import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.SourceText;
import org.relaydesk.model.Budget;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Host;
import org.relaydesk.model.Library;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Relay;

/** Texts of one folder, read. The files are called a.relay, b.relay and so on. */
record Folder(List<String> texts, LoadedModel model) {

	private static final RelayLanguage LANGUAGE = RelayLanguage.create();

	/** A rollout of three phases, a, b and c, from 2015 to 2017. */
	static final String ROLLOUT = """
			rollout R {
			  phase a from 2015-01-01
			  phase b from 2016-01-01 requires approval
			  phase c from 2017-01-01
			}
			""";

	static Folder of(String... texts) {
		List<SourceText> sources = new ArrayList<>();
		for (String text : texts) {
			sources.add(new SourceText((char) ('a' + sources.size()) + ".relay", text));
		}
		return new Folder(List.of(texts), LANGUAGE.load(sources));
	}

	/** The rollout of three phases, and one host with these relays. */
	static Folder ofRelay(String declarations, String relays) {
		return of(ROLLOUT, declarations + host(relays));
	}

	/** A library with one uplink and one host. */
	static String host(String statements) {
		return """
				library L {
				  place "P" country FR
				  site S {
				    uplink U { down 100 Mbit/s up 100 Mbit/s networks 192.0.2.0/24 }
				    host h { address 192.0.2.1 %s }
				  }
				}
				""".formatted(statements);
	}

	Deployment deployment() {
		return model.deployment().orElseThrow();
	}

	Library library() {
		return deployment().libraries().getFirst();
	}

	Host host() {
		return library().sites().getFirst().hosts().getFirst();
	}

	Relay relay() {
		return host().relays().getFirst();
	}

	Budget budget() {
		return deployment().budgets().getFirst();
	}

	ExitPolicy policy() {
		return deployment().policies().getFirst();
	}

	Firewall firewall() {
		return deployment().firewalls().getFirst();
	}

	/** Each finding as its code and the words that it points at, hints at unused things left out. */
	String findings() {
		return model.findings().stream().filter(finding -> !finding.code().id().endsWith(".unused")).map(this::shown).collect(Collectors.joining("; "));
	}

	/** All findings. */
	String allFindings() {
		return model.findings().stream().map(this::shown).collect(Collectors.joining("; "));
	}

	private String shown(Finding finding) {
		String words = words(finding.origin());
		return finding.code().id() + (words.isEmpty() ? "" : " " + words);
	}

	private String words(Origin origin) {
		if (origin.file().isEmpty()) {
			return "";
		}
		String text = texts.get(origin.file().charAt(0) - 'a');
		return text.substring(offset(text, origin.line(), origin.column()), offset(text, origin.endLine(), origin.endColumn()));
	}

	private static int offset(String text, int line, int column) {
		int start = 0;
		for (int i = 1; i < line; i++) {
			start = text.indexOf('\n', start) + 1;
		}
		return start + column - 1;
	}
}
