// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.net.IpFamily;

/**
 * A host that carries relays is reached from the Internet: by an IPv4 address (tor asks for it, except of bridges), by public addresses, and
 * by those of its uplink.
 */
public final class HostAddresses implements PhaseAnalysis<DeployedHost> {

	@Override
	public Stream<Finding> findings(DeployedHost deployed, Snapshot snapshot) {
		if (deployed.host().pending().isPresent()) {
			return Stream.of(pending(deployed));
		}
		if (deployed.relays().isEmpty()) {
			return Stream.empty();
		}
		return Stream.concat(withoutIpv4(deployed),
				deployed.host().addresses().stream().flatMap(address -> notRouted(deployed, address).or(() -> outside(deployed, address)).stream()));
	}

	private static Finding pending(DeployedHost deployed) {
		Located<String> why = deployed.host().pending().orElseThrow();
		return Finding.of(FindingCode.ADDRESS_PENDING, why.origin(), "host " + deployed.host().name() + " has no address yet ("
				+ why.value() + "): nothing can be generated for it until it is filled in");
	}

	private static Stream<Finding> withoutIpv4(DeployedHost deployed) {
		if (!deployed.host().addresses(IpFamily.IPV4).isEmpty() || deployed.relays().stream().allMatch(r -> r.settings().isBridge())) {
			return Stream.empty();
		}
		return Stream.of(Finding.of(FindingCode.ADDRESS_IPV4_MISSING,
				deployed.host().addresses().stream().findFirst().map(HostAddress::origin).orElse(deployed.host().origin()),
				"host " + deployed.host().name() + " has no IPv4 address, but Tor needs an ORPort on one: add an address"));
	}

	private static Optional<Finding> notRouted(DeployedHost deployed, HostAddress address) {
		return SpecialAddresses.unroutedBlock(address.publicAddress()).map(block -> Finding.of(FindingCode.ADDRESS_PRIVATE, address.origin(),
				"the Internet cannot reach " + address.publicAddress() + " of host " + deployed.host().name() + ", which is " + block
						+ (address.behind().isPresent() ? ": write the public address after `behind`"
								: ": write `" + address.address() + " behind` and the router's public address, and forward the ports")));
	}

	private static Optional<Finding> outside(DeployedHost deployed, HostAddress address) {
		List<Uplink> uplinks = deployed.host().uplinks().stream().map(Located::value).toList();
		boolean mayBe = uplinks.stream().anyMatch(uplink -> uplink.networks().isEmpty() || uplink.routes(address.publicAddress()));
		return uplinks.isEmpty() || mayBe ? Optional.empty() : Optional.of(outside(deployed, address, uplinks));
	}

	private static Finding outside(DeployedHost deployed, HostAddress address, List<Uplink> uplinks) {
		String networks = uplinks.stream().flatMap(uplink -> uplink.networks().stream()).map(n -> n.value().toString()).collect(joining(", "));
		return Finding.of(FindingCode.ADDRESS_OUTSIDE_UPLINK, address.origin(),
				address.publicAddress() + " of host " + deployed.host().name() + " is in none of the networks of uplink "
						+ uplinks.stream().map(Uplink::name).collect(joining(" or ")) + " (" + networks
						+ "): correct the address, or add its network to the uplink");
	}
}
