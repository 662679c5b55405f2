// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.relays;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.analysis.budget.RateLimit;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;

/** A host has the memory that its relays need (Tor Project, relay requirements): 512 MB, 1 GB from 40 Mbit/s on, 1.5 GB for an exit. */
public final class HostMemory implements PhaseAnalysis<DeployedHost> {

	private static final DataVolume SMALL = new DataVolume(512L << 20);
	private static final DataVolume FAST = new DataVolume(1024L << 20);
	private static final DataVolume EXIT = new DataVolume(1536L << 20);
	private static final Bandwidth FAST_FROM = Bandwidth.ofMegabitsPerSecond(40);

	@Override
	public Stream<Finding> findings(DeployedHost host, Snapshot snapshot) {
		List<DeployedRelay> relays = host.runningRelays().toList();
		if (host.host().memory().isEmpty() || relays.isEmpty()) {
			return Stream.empty();
		}
		DataVolume has = host.host().memory().get();
		DataVolume needs = relays.stream().map(HostMemory::needs).reduce(DataVolume.ZERO, DataVolume::plus);
		return needs.compareTo(has) <= 0 ? Stream.empty() : Stream.of(Finding.of(FindingCode.RELAY_HOST_MEMORY, host.host().origin(),
				relays.size() == 1 ? text("relay.host-memory.one", host.host().name(), has, needs)
						: text("relay.host-memory.many", host.host().name(), has, relays.size(), needs))
				.withRelated(relays.stream().map(r -> new Finding.Related(Message.verbatim(r.relay().name()), r.relay().origin())).toList()));
	}

	private static DataVolume needs(DeployedRelay relay) {
		if (relay.settings().isExit()) {
			return EXIT;
		}
		Optional<Bandwidth> line = relay.uplink().flatMap(Uplink::slower);
		Bandwidth rate = EffectiveBudgets.alone(relay).closed().map(RateLimit::rate).or(() -> line).orElse(Bandwidth.ZERO);
		return rate.compareTo(FAST_FROM) < 0 || relay.settings().isBridge() ? SMALL : FAST;
	}
}
