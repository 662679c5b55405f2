// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/**
 * The directory authorities list so many relays of one IPv4 address and no more; bridges are not listed.
 *
 * @param limit their `AuthDirMaxServersPerAddr`
 */
public record RelaysPerAddress(int limit) implements PhaseAnalysis<Snapshot> {

	/** What the Tor Project's page on relay requirements states. */
	public static final int DEFAULT = 8;

	private record Users(HostAddress address, List<DeployedRelay> relays) {
	}

	@Override
	public Stream<Finding> findings(Snapshot snapshot, Snapshot same) {
		Map<IpAddress, Users> byAddress = new LinkedHashMap<>();
		snapshot.runningRelays().filter(relay -> !relay.settings().isBridge()).forEach(relay -> relay.addresses().stream()
				.filter(address -> address.address().family() == IpFamily.IPV4).forEach(address -> byAddress
						.computeIfAbsent(address.publicAddress(), a -> new Users(address, new ArrayList<>())).relays.add(relay)));
		return byAddress.values().stream().filter(users -> users.relays.size() > limit).map(this::finding);
	}

	private Finding finding(Users users) {
		return Finding.of(FindingCode.RELAY_PER_ADDRESS, users.address.origin(), text("relay.per-address", users.relays.size(),
				users.address.publicAddress(), limit, users.relays.size() - limit)).withRelated(users.relays.stream()
						.map(relay -> new Finding.Related(Message.verbatim(relay.relay().name()), relay.relay().origin())).toList());
	}
}
