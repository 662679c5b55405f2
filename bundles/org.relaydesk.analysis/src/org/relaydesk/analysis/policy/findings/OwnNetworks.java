// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.policy.ReachedNetworks;
import org.relaydesk.analysis.policy.RelayPolicy;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Library;
import org.relaydesk.model.Origin;
import org.relaydesk.model.net.Cidr;

/**
 * An exit through which strangers reach the library's own networks: those of its uplinks, its LANs, and the addresses that vendors trust.
 * Private networks are safe, since Tor rejects them by itself.
 */
public final class OwnNetworks implements Analysis {

	@Override
	public List<Finding> findings(Deployment deployment) {
		Map<Origin, List<DeployedRelay>> exits = deployment.snapshots().stream().flatMap(snapshot -> snapshot.relays())
				.filter(RelayPolicy::isExit).collect(Collectors.groupingBy(relay -> relay.library().origin(),
						LinkedHashMap::new, Collectors.toList()));
		return exits.values().stream().flatMap(relays -> finding(relays.getFirst().library(), relays).stream()).toList();
	}

	private static Optional<Finding> finding(Library library, List<DeployedRelay> exits) {
		List<Cidr> reached = new ArrayList<>();
		List<DeployedRelay> reaching = new ArrayList<>();
		for (DeployedRelay exit : exits) {
			List<Cidr> networks = ReachedNetworks.of(exit);
			reached.addAll(networks);
			if (!networks.isEmpty() && reaching.stream().noneMatch(relay -> relay.relay().equals(exit.relay()))) {
				reaching.add(exit);
			}
		}
		if (reached.isEmpty()) {
			return Optional.empty();
		}
		List<Cidr> widest = reached.stream().filter(network -> reached.stream().noneMatch(other -> !other.equals(network) && other.contains(network)))
				.distinct().sorted().toList();
		return Optional.of(Finding.of(FindingCode.EXIT_POLICY_OWN_NETWORK, library.origin(), text("exit-policy.own-network", library.name(),
				reaching.getFirst().relay().name(), Message.joined(", ", widest))).withRelated(reaching.stream().map(Places::related).toList()));
	}
}
