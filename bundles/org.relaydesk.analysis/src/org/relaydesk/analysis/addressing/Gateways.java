// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Host;
import org.relaydesk.model.Located;
import org.relaydesk.model.Site;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;

/** A gateway is a router beside the hosts of its uplink, and the only one of its family. */
public final class Gateways implements Analysis {

	/** What every router has on a link (RFC 4291, 2.8). */
	private static final Cidr LINK_LOCAL = Cidr.of("fe80::/10");

	@Override
	public List<Finding> findings(Deployment deployment) {
		return deployment.libraries().stream().flatMap(library -> library.sites().stream())
				.flatMap(site -> site.uplinks().stream().flatMap(uplink -> uplink.gateways().stream().flatMap(gateway -> finding(gateway, uplink, site).stream())))
				.toList();
	}

	private static Optional<Finding> finding(Located<IpAddress> gateway, Uplink uplink, Site site) {
		return second(gateway, uplink).or(() -> ownAddress(gateway, site)).or(() -> outside(gateway.value(), uplink, site))
				.map(message -> Finding.of(FindingCode.UPLINK_GATEWAY, gateway.origin(), message));
	}

	private static Optional<Message> second(Located<IpAddress> gateway, Uplink uplink) {
		return uplink.gateway(gateway.value().family()).filter(first -> !first.equals(gateway)).map(first -> text("uplink.gateway.second", uplink.name(), first.value(),
				gateway.value().family()));
	}

	private static Optional<Message> ownAddress(Located<IpAddress> gateway, Site site) {
		return site.hosts().stream().filter(host -> host.addresses().stream().anyMatch(address -> address.address().equals(gateway.value()))).findFirst()
				.map(host -> text("uplink.gateway.own-address", gateway.value(), host.name()));
	}

	private static Optional<Message> outside(IpAddress gateway, Uplink uplink, Site site) {
		boolean maybePrivate = site.hosts().stream().anyMatch(host -> isBehindARouter(host, uplink)) && SpecialAddresses.isUnrouted(gateway);
		if (uplink.networks().isEmpty() || uplink.routes(gateway) || LINK_LOCAL.contains(gateway) || maybePrivate) {
			return Optional.empty();
		}
		return Optional.of(text("uplink.gateway.outside", gateway, uplink.name(),
				Message.joined(", ", uplink.networks().stream().map(Located::value).toList())));
	}

	private static boolean isBehindARouter(Host host, Uplink uplink) {
		return host.addresses().stream().anyMatch(address -> address.behind().isPresent() && host.uplink(address).equals(Optional.of(uplink)));
	}
}
