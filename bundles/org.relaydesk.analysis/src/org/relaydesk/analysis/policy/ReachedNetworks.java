// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Library;
import org.relaydesk.model.Located;
import org.relaydesk.model.Site;
import org.relaydesk.model.net.Cidr;

/** A library's own networks that strangers reach through its exits: those of its uplinks, its LANs, and the addresses that vendors trust. */
public final class ReachedNetworks {

	private ReachedNetworks() {
	}

	/** Those that one exit reaches, in the order of the text. */
	public static List<Cidr> of(DeployedRelay exit) {
		EffectivePolicy policy = RelayPolicy.complete(exit);
		return networks(exit.library()).filter(policy::acceptsSome).toList();
	}

	/** Those that any exit of a library reaches in any phase, sorted. */
	public static Set<Cidr> of(Deployment deployment, String library) {
		Set<Cidr> reached = new TreeSet<>();
		deployment.snapshots().stream().flatMap(snapshot -> snapshot.relays()).filter(relay -> relay.library().name().equals(library))
				.filter(RelayPolicy::isExit).forEach(exit -> reached.addAll(of(exit)));
		return reached;
	}

	private static Stream<Cidr> networks(Library library) {
		return library.sites().stream().flatMap(ReachedNetworks::networks);
	}

	private static Stream<Cidr> networks(Site site) {
		return Stream.of(site.uplinks().stream().flatMap(uplink -> uplink.networks().stream()),
				site.lans().stream().flatMap(lan -> lan.ranges().stream()), site.vendorTrusted().stream())
				.flatMap(networks -> networks).map(Located::value);
	}
}
