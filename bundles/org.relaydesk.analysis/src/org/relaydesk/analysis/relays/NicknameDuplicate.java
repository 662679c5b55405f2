// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.relays;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.analysis.Severity;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;

/** Two relays of one nickname cannot be told apart; on one host they would even share a folder. */
public final class NicknameDuplicate implements PhaseAnalysis<Snapshot> {

	@Override
	public Stream<Finding> findings(Snapshot snapshot, Snapshot same) {
		Map<String, DeployedRelay> first = new HashMap<>();
		List<Finding> found = new ArrayList<>();
		snapshot.relays().forEach(relay -> {
			DeployedRelay earlier = first.putIfAbsent(relay.nickname().toLowerCase(Locale.ROOT), relay);
			if (earlier != null) {
				found.add(finding(earlier, relay));
			}
		});
		return found.stream();
	}

	private static Finding finding(DeployedRelay earlier, DeployedRelay later) {
		boolean sameHost = earlier.host().origin().equals(later.host().origin());
		Origin word = later.settings().nickname().origin();
		Origin place = word.equals(earlier.settings().nickname().origin()) ? later.relay().origin() : word;
		Finding finding = Finding.of(FindingCode.RELAY_NICKNAME_DUPLICATE, place, text(
				sameHost ? "relay.nickname-duplicate.on-one-host" : "relay.nickname-duplicate", earlier.relay().name(), later.relay().name(), later.nickname()))
				.withRelated(List.of(new Finding.Related(Message.verbatim(earlier.relay().name()), earlier.settings().nickname().origin())));
		return sameHost ? finding.withSeverity(Severity.ERROR) : finding;
	}
}
