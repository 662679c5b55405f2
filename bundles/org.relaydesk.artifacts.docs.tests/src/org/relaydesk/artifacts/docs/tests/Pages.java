// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs.tests;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.TreeMap;

import org.relaydesk.artifacts.docs.DocumentsGenerator;
import org.relaydesk.model.Role;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.deployment.Model;

/** The documents of a small rollout: a library that becomes an exit in its last phase. */
final class Pages {

	private Pages() {
	}

	static Model model() {
		Model model = new Model().phase("pilot", "2015-07-01").phase("exits", "2015-11-06", true);
		model.library.approves("exits", "2015-09-15", "https://kilton.example/minutes");
		model.library.open(DayOfWeek.MONDAY, 10, 20).open(DayOfWeek.FRIDAY, 22, 26);
		model.host.address("2001:4860::10");
		model.relay.from("exits", settings -> settings.role = Role.EXIT);
		return model;
	}

	/** Texts by path. */
	static Map<String, String> of(Snapshot snapshot) {
		Map<String, String> pages = new TreeMap<>();
		new DocumentsGenerator().generate(snapshot).artifacts()
				.forEach(artifact -> pages.put(artifact.path().value(), new String(artifact.bytes(), StandardCharsets.UTF_8)));
		return pages;
	}
}
