// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.relays;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Snapshot;

/** Without an ORPort tor is a client. */
public final class OrPortMissing implements PhaseAnalysis<DeployedRelay> {

	@Override
	public Stream<Finding> findings(DeployedRelay relay, Snapshot snapshot) {
		return !relay.settings().orPorts().isEmpty() ? Stream.empty()
				: Stream.of(Finding.of(FindingCode.RELAY_ORPORT_MISSING, relay.relay().origin(),
						text("relay.orport-missing", relay.relay().name())));
	}
}
