// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

/** The dates of the rollout for the operator's own calendar: when phases begin, and when signing keys have to be renewed. */
public final class CalendarGenerator implements ArtifactGenerator {

	private static final String ID = "calendar";
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, "Calendar: phases, and renewal of signing keys", true,
			List.of("calendar.ics"), List.of("phase", "requires approval", "keys offline"), List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		if (snapshot.phase().isEmpty()) {
			return Generation.of(List.of());
		}
		CalendarWriter calendar = new CalendarWriter(snapshot.rollout().label(), snapshot.phase().get().begins());
		snapshot.rollout().phases().forEach(phase -> phase(phase, calendar));
		keys(snapshot).forEach(key -> key.write(calendar));
		return Generation.of(List.of(new Artifact.Binary(new ArtifactPath("calendar.ics"), ID, calendar.end())));
	}

	private static void phase(Phase phase, CalendarWriter calendar) {
		calendar.day("phase-" + phase.name(), phase.begins(), "Phase " + phase.name() + " begins",
				phase.requiresApproval() ? "It requires the approval of each library's board." : "");
	}

	private static Stream<Renewal> keys(Snapshot snapshot) {
		return HostView.of(snapshot).flatMap(host -> host.relays().stream().filter(relay -> relay.settings().keysOffline())
				.flatMap(relay -> SigningKey.of(relay, snapshot).stream().map(key -> new Renewal(host, relay, key))));
	}
}
