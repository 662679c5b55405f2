// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.firewall;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Located;
import org.relaydesk.model.Network;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Source;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;

/** A host that carries relays has a firewall that lets its people in and keeps its relays out of the library's networks. */
public final class HostFirewall implements PhaseAnalysis<DeployedHost> {

	@Override
	public Stream<Finding> findings(DeployedHost host, Snapshot snapshot) {
		if (host.relays().isEmpty()) {
			return Stream.empty();
		}
		return host.host().firewall().map(firewall -> Stream.of(lockout(host, firewall, snapshot), lan(host, firewall)).flatMap(s -> s))
				.orElseGet(() -> Stream.of(Finding.of(FindingCode.FIREWALL_MISSING, host.host().origin(),
						text("firewall.missing", host.host().name()))));
	}

	private static Stream<Finding> lockout(DeployedHost host, Located<Firewall> firewall, Snapshot snapshot) {
		List<Source> sources = firewall.value().management().stream().flatMap(management -> management.sources().stream()).toList();
		if (sources.isEmpty()) {
			return Stream.of(Finding.of(FindingCode.FIREWALL_LOCKOUT, firewall.value().origin(), text("firewall.lockout", firewall.value().name()))
					.withRelated(List.of(new Finding.Related(text("firewall.lockout.host", host.path()), firewall.origin()))));
		}
		List<Cidr> ranges = sources.stream().flatMap(source -> host.ranges(source, snapshot.rollout()).stream()).flatMap(List::stream).toList();
		Set<IpFamily> own = host.host().addresses().stream().map(address -> address.address().family()).collect(Collectors.toSet());
		boolean lacksIpv4 = !own.contains(IpFamily.IPV4) && host.relays().stream().anyMatch(relay -> !relay.settings().isBridge());
		if (ranges.isEmpty() || lacksIpv4 || ranges.stream().anyMatch(range -> own.contains(range.family()))) {
			return Stream.empty();
		}
		return Stream.of(Finding.of(FindingCode.FIREWALL_LOCKOUT, firewall.origin(), text("firewall.lockout.family", host.host().name(),
				own.iterator().next(), firewall.value().name(), ranges.getFirst().family())));
	}

	private static Stream<Finding> lan(DeployedHost host, Located<Firewall> firewall) {
		boolean isolates = firewall.value().isolateLan().isPresent();
		List<Network> lans = host.site().lans();
		if (isolates && lans.isEmpty()) {
			return Stream.of(Finding.of(FindingCode.LAN_UNDECLARED, host.site().origin(), text("lan.undeclared", firewall.value().name(), host.site().name()))
					.withRelated(firewall.value().isolateLan().map(o -> new Finding.Related(text("lan.undeclared.isolate"), o)).stream().toList()));
		}
		return isolates || lans.isEmpty() ? Stream.empty() : Stream.of(Finding.of(FindingCode.LAN_REACHABLE, firewall.origin(),
				text("lan.reachable", host.host().name(), Message.joined(", ", lans.stream().map(Network::name).toList()), firewall.value().name())));
	}
}
