// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.Arrays;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Host;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.net.IpFamily;

/** A host with several uplinks has one default route all the same: only with the gateway of each do answers leave where questions came in. */
public final class GatewayMissing implements PhaseAnalysis<DeployedHost> {

	@Override
	public Stream<Finding> findings(DeployedHost deployed, Snapshot snapshot) {
		Host host = deployed.host();
		return host.uplinks().size() < 2 ? Stream.empty() : host.uplinks().stream().flatMap(uplink -> findings(host, uplink));
	}

	private static Stream<Finding> findings(Host host, Located<Uplink> uplink) {
		return Arrays.stream(IpFamily.values()).filter(family -> uses(host, uplink.value(), family) && uplink.value().gateway(family).isEmpty())
				.map(family -> Finding.of(FindingCode.UPLINK_GATEWAY_MISSING, uplink.origin(), text("uplink.gateway-missing", host.name(), family, uplink.value().name())));
	}

	private static boolean uses(Host host, Uplink uplink, IpFamily family) {
		return host.addresses(family).stream().anyMatch(address -> host.uplink(address).filter(uplink::equals).isPresent());
	}
}
