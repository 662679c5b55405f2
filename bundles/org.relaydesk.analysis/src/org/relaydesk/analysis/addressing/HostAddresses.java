// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.net.Cidr;
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
		return Finding.of(FindingCode.ADDRESS_PENDING, why.origin(), text("address.pending", deployed.host().name(), why.value()));
	}

	private static Stream<Finding> withoutIpv4(DeployedHost deployed) {
		if (!deployed.host().addresses(IpFamily.IPV4).isEmpty() || deployed.relays().stream().allMatch(r -> r.settings().isBridge())) {
			return Stream.empty();
		}
		return Stream.of(Finding.of(FindingCode.ADDRESS_IPV4_MISSING,
				deployed.host().addresses().stream().findFirst().map(HostAddress::origin).orElse(deployed.host().origin()),
				text("address.ipv4-missing.host", deployed.host().name())));
	}

	private static Optional<Finding> notRouted(DeployedHost deployed, HostAddress address) {
		return SpecialAddresses.unroutedBlock(address.publicAddress()).map(block -> Finding.of(FindingCode.ADDRESS_PRIVATE, address.origin(),
				address.behind().isPresent() ? text("address.private.behind", address.publicAddress(), deployed.host().name(), block)
						: text("address.private", address.publicAddress(), deployed.host().name(), block, address.address())));
	}

	private static Optional<Finding> outside(DeployedHost deployed, HostAddress address) {
		List<Uplink> uplinks = deployed.host().uplinks().stream().map(Located::value).toList();
		boolean mayBe = uplinks.stream().anyMatch(uplink -> uplink.networks().isEmpty() || uplink.routes(address.publicAddress()));
		return uplinks.isEmpty() || mayBe ? Optional.empty() : Optional.of(outside(deployed, address, uplinks));
	}

	private static Finding outside(DeployedHost deployed, HostAddress address, List<Uplink> uplinks) {
		List<Cidr> networks = uplinks.stream().flatMap(uplink -> uplink.networks().stream()).map(Located::value).toList();
		return Finding.of(FindingCode.ADDRESS_OUTSIDE_UPLINK, address.origin(), text("address.outside-uplink", address.publicAddress(),
				deployed.host().name(), Message.or(uplinks.stream().map(Uplink::name).toList()), Message.joined(", ", networks)));
	}
}
