// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Snapshot;

/** Many networks let only web ports out: says where 443 is still free for the port to which users connect. */
public final class PrivilegedPort implements PhaseAnalysis<DeployedHost> {

	private static final int HTTPS = 443;
	private static final Set<Integer> OPEN_ALMOST_EVERYWHERE = Set.of(80, HTTPS);

	@Override
	public Stream<Finding> findings(DeployedHost host, Snapshot snapshot) {
		List<Listener> all = Listeners.of(host);
		return host.runningRelays().filter(relay -> !relay.settings().isExit()).flatMap(relay -> findings(relay, all, snapshot));
	}

	private static Stream<Finding> findings(DeployedRelay relay, List<Listener> all, Snapshot snapshot) {
		List<Listener> own = Listeners.of(relay);
		Purpose entrance = own.stream().anyMatch(l -> l.purpose() == Purpose.TRANSPORT) ? Purpose.TRANSPORT : Purpose.OR_PORT;
		List<Listener> entrances = own.stream().filter(l -> l.purpose() == entrance).toList();
		boolean taken = all.stream().anyMatch(l -> l.published().port() == HTTPS || l.port() == HTTPS);
		if (taken || entrances.isEmpty() || entrances.stream().anyMatch(l -> OPEN_ALMOST_EVERYWHERE.contains(l.published().port()))) {
			return Stream.empty();
		}
		Listener first = entrances.getFirst();
		if (all.stream().anyMatch(l -> !l.equals(first) && l.local().equals(first.local())) || isTakenAtRouter(first, relay, snapshot)) {
			return Stream.empty();
		}
		return Stream.of(Finding.of(FindingCode.PORT_PRIVILEGED_HINT, first.origin(), text("port.privileged-hint", HTTPS, first.published().port(), relay.relay().name())));
	}

	/** Behind one router, one of the site's hosts alone can have the port. */
	private static boolean isTakenAtRouter(Listener entrance, DeployedRelay relay, Snapshot snapshot) {
		return entrance.isForwarded() && snapshot.hosts().stream().filter(host -> host.site().equals(relay.site())).flatMap(host -> Listeners.of(host).stream())
				.anyMatch(l -> l.published().port() == HTTPS && l.published().address().equals(entrance.published().address()));
	}
}
