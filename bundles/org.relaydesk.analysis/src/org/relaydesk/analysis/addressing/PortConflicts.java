// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;

/** Two programs cannot listen on one address and port, nor can a router forward one port to two hosts. */
public final class PortConflicts implements PhaseAnalysis<Snapshot> {

	@Override
	public Stream<Finding> findings(Snapshot snapshot, Snapshot same) {
		List<Finding> found = new ArrayList<>();
		Map<Endpoint, Listener> forwarded = new HashMap<>();
		for (DeployedHost host : snapshot.hosts()) {
			List<Listener> listeners = Listeners.of(host);
			found.addAll(onHost(host, listeners));
			listeners.stream().filter(Listener::isForwarded).filter(l -> l.purpose() == Purpose.OR_PORT || l.purpose() == Purpose.TRANSPORT)
					.forEach(listener -> {
						Listener earlier = forwarded.putIfAbsent(listener.published(), listener);
						if (earlier != null && !earlier.local().equals(listener.local())) {
							found.add(conflict(earlier, listener, listener.published()));
						}
					});
		}
		return found.stream();
	}

	private static List<Finding> onHost(DeployedHost host, List<Listener> listeners) {
		List<Finding> found = new ArrayList<>();
		Set<Origin> reported = new HashSet<>();
		for (int i = 0; i < listeners.size(); i++) {
			Listener one = listeners.get(i);
			if (isTor(one)) {
				allowance(host, one).filter(f -> reported.add(f.origin())).ifPresent(found::add);
			}
			for (Listener other : listeners.subList(i + 1, listeners.size())) {
				if (one.local().equals(other.local()) && one.protocol() == other.protocol() && !areSsh(one, other)) {
					Finding finding = isTor(one) && !isTor(other) ? reserved(one, other) : isTor(other) && !isTor(one) ? reserved(other, one)
							: conflict(one, other, one.local());
					if (reported.add(finding.origin())) {
						found.add(finding);
					}
				}
			}
		}
		return found;
	}

	/** One SSH server answers for all {@code manage} lines. */
	private static boolean areSsh(Listener one, Listener other) {
		return one.purpose() == Purpose.SSH && other.purpose() == Purpose.SSH;
	}

	private static boolean isTor(Listener listener) {
		return listener.purpose() == Purpose.OR_PORT || listener.purpose() == Purpose.TRANSPORT;
	}

	/** What a firewall allows belongs to a program that listens there already. */
	private static Optional<Finding> allowance(DeployedHost host, Listener listener) {
		return host.host().firewall().flatMap(firewall -> firewall.value().tcpAllowance(listener.port())).map(allowance -> reserved(listener, allowance));
	}

	private static Finding reserved(Listener listener, Firewall.Allowance allowance) {
		return Finding.of(FindingCode.PORT_RESERVED, listener.origin(), text("port.reserved.allowed", name(listener), listener.port()))
				.withRelated(List.of(new Finding.Related(text("port.reserved.allowed.here"), allowance.origin())));
	}

	private static Finding reserved(Listener listener, Listener other) {
		return Finding.of(FindingCode.PORT_RESERVED, listener.origin(), text("port.reserved.other", name(listener), listener.port(), name(other)))
				.withRelated(List.of(new Finding.Related(text("port.reserved.other.on", name(other), other.local()), other.origin())));
	}

	/** The later one is to move; where both take the port from one template, its relay says which it is. */
	private static Finding conflict(Listener earlier, Listener later, Endpoint where) {
		Origin place = later.origin().equals(earlier.origin()) ? later.relay().map(r -> r.relay().origin()).orElse(later.origin())
				: later.origin();
		return Finding.of(FindingCode.PORT_CONFLICT, place, text("port.conflict", name(later), name(earlier), where))
				.withRelated(List.of(new Finding.Related(name(earlier), earlier.origin())));
	}

	private static Message name(Listener listener) {
		Message purpose = listener.purpose().text();
		return listener.relay().map(relay -> text("port.listener.of", purpose, relay.relay().name())).orElse(purpose);
	}
}
