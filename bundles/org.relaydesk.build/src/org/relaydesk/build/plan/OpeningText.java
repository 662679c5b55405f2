// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.net.Cidr;

/** What a host lets in, each opening in words. */
final class OpeningText {

	private OpeningText() {
	}

	/** Such as {@code TCP 9001 to everyone (ORPort of KiltonLibrary)}; both address families at once. */
	static Set<String> of(DeployedHost host, Rollout rollout) {
		return PacketFilter.of(host, rollout).openings().stream().map(OpeningText::text).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String text(Opening opening) {
		String sources = opening.isForEveryone() ? "everyone" : opening.sources().stream().map(Cidr::toString).collect(Collectors.joining(", "));
		return opening.protocol().name().toUpperCase(Locale.ROOT) + " " + Ports.text(opening.ports()) + " to " + sources + " (" + opening.reason() + ")";
	}
}
