// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Rollout;

/** What a host lets in, each opening in words. */
final class OpeningText {

	private OpeningText() {
	}

	/** Such as {@code TCP 9001 to everyone (ORPort of KiltonLibrary)}; both address families at once. */
	static Set<Message> of(DeployedHost host, Rollout rollout) {
		return PacketFilter.of(host, rollout).openings().stream().map(OpeningText::text).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Message text(Opening opening) {
		Message sources = opening.isForEveryone() ? ChangeTexts.text("opening.everyone") : Message.joined(", ", opening.sources());
		return ChangeTexts.text("opening", opening.protocol().name().toUpperCase(Locale.ROOT), Ports.text(opening.ports()), sources, opening.reason());
	}
}
