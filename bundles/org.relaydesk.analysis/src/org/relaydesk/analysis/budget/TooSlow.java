// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;

/** Below 10 Mbit/s each way a bridge helps more than a relay (Tor Project, relay requirements). */
public final class TooSlow implements PhaseAnalysis<SharedUplink> {

	private static final Bandwidth RECOMMENDED = Bandwidth.ofMegabitsPerSecond(10);

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		List<String> relays = shared.budgets().stream().filter(budget -> !budget.relay().settings().isBridge())
				.map(budget -> budget.relay().relay().name()).toList();
		Uplink uplink = shared.uplink();
		boolean slow = uplink.slower().stream().anyMatch(speed -> speed.compareTo(RECOMMENDED) < 0);
		return !slow || relays.isEmpty() ? Stream.empty() : Stream.of(Finding.of(FindingCode.UPLINK_TOO_SLOW, uplink.origin(),
				text("uplink.too-slow", uplink.name(), speed(uplink.down()), speed(uplink.up()), Message.joined(", ", relays), Figures.of(RECOMMENDED)))
				.withRelated(shared.relatedRelays()));
	}

	private static Message speed(Optional<Located<Bandwidth>> speed) {
		return speed.map(s -> Message.verbatim(Figures.of(s.value()))).orElseGet(() -> text("uplink.too-slow.unknown"));
	}
}
