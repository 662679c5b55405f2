// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.Words;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

/** The calendar in one language. */
record Calendars(String generator, Locale locale) {

	private String file() {
		return "calendar" + Runbooks.words(locale).suffix() + ".ics";
	}

	/** The card of a generator that makes it. */
	GeneratorDescription description(boolean onByDefault) {
		return new GeneratorDescription(generator, GeneratorTexts.text(generator), onByDefault, List.of(file()),
				GeneratorDescription.words("phase", "requires approval", "keys offline"), List.of());
	}

	/** Nothing for a rollout without phases, which has no dates. */
	Generation generate(Snapshot snapshot) {
		if (snapshot.phase().isEmpty()) {
			return Generation.of(List.of());
		}
		Words words = Runbooks.words(locale);
		CalendarWriter calendar = new CalendarWriter(snapshot.rollout().label(), words.language(), snapshot.phase().get().begins());
		snapshot.rollout().phases().forEach(phase -> phase(phase, words, calendar));
		keys(snapshot).forEach(key -> key.write(words, calendar));
		return Generation.of(List.of(new Artifact.Binary(new ArtifactPath(file()), generator, calendar.end())));
	}

	private static void phase(Phase phase, Words words, CalendarWriter calendar) {
		calendar.day("phase-" + phase.name(), phase.begins(), words.say("calendar.phase", phase.name()),
				phase.requiresApproval() ? words.say("calendar.vote") : "");
	}

	private static Stream<Renewal> keys(Snapshot snapshot) {
		return HostView.of(snapshot).flatMap(host -> host.relays().stream().filter(relay -> relay.settings().keysOffline())
				.flatMap(relay -> SigningKey.of(relay, snapshot).stream().map(key -> new Renewal(host, relay, key))));
	}
}
