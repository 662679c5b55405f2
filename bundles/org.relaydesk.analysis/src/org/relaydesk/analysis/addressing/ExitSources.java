// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.Cidr;

/** Exit traffic neither leaves from an address that vendors trust, nor from the one that the library itself uses. */
public final class ExitSources implements PhaseAnalysis<DeployedRelay> {

	@Override
	public PhaseAnalysis<DeployedRelay> in(Snapshot snapshot) {
		TrustedAddresses trusted = TrustedAddresses.of(snapshot.deployment());
		return (relay, phase) -> findings(relay, trusted);
	}

	@Override
	public Stream<Finding> findings(DeployedRelay relay, Snapshot snapshot) {
		return in(snapshot).findings(relay, snapshot);
	}

	private static Stream<Finding> findings(DeployedRelay relay, TrustedAddresses trusted) {
		if (!relay.settings().isExit() || !relay.settings().isRunning()) {
			return Stream.empty();
		}
		return ExitSource.of(relay).stream().flatMap(source -> trusted.of(source.address()).map(trust -> trusted(relay, source, trust))
				.or(() -> source.shared() ? Optional.of(shared(relay, source)) : Optional.empty()).stream());
	}

	private static Finding trusted(DeployedRelay relay, ExitSource source, Located<Cidr> trust) {
		return Finding.of(FindingCode.ADDRESS_VENDOR_AUTHENTICATED, source.origin(), text("address.vendor-authenticated", relay.relay().name(),
				source.address()))
				.withRelated(List.of(new Finding.Related(text("address.vendor-authenticated.trust", trust.value()), trust.origin())));
	}

	private static Finding shared(DeployedRelay relay, ExitSource source) {
		return Finding.of(FindingCode.ADDRESS_PATRON_NAT, source.origin(), text("address.patron-nat", relay.relay().name(), source.address()));
	}
}
