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
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.OrPort;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/** A relay uses addresses of its host, one of each family, and IPv4 in any case (LANGUAGE.md, semantics 23 and 25). */
public final class RelayAddresses implements PhaseAnalysis<DeployedRelay> {

	@Override
	public Stream<Finding> findings(DeployedRelay relay, Snapshot snapshot) {
		if (relay.host().addresses().isEmpty()) {
			return Stream.empty();
		}
		List<Finding> unknown = unknown(relay).toList();
		return unknown.isEmpty() ? Stream.concat(ambiguous(relay).stream(), withoutIpv4(relay).stream()) : unknown.stream();
	}

	private static Stream<Finding> unknown(DeployedRelay relay) {
		Stream<Located<IpAddress>> ofOrPorts = relay.settings().orPorts().stream().flatMap(orPort -> orPort.address().stream());
		return Stream.concat(relay.settings().addresses().stream(), Stream.concat(relay.settings().outbound().stream(), ofOrPorts))
				.filter(named -> relay.host().addresses().stream().noneMatch(address -> isNamed(address, named.value())))
				.map(named -> unknown(relay, named));
	}

	private static boolean isNamed(HostAddress address, IpAddress name) {
		return address.address().equals(name) || address.publicAddress().equals(name);
	}

	private static Finding unknown(DeployedRelay relay, Located<IpAddress> named) {
		List<String> known = relay.host().addresses().stream().map(HostAddress::address).filter(a -> a.family() == named.value().family())
				.map(IpAddress::toString).toList();
		String name = relay.relay().name();
		String host = relay.host().name();
		return Finding.of(FindingCode.RELAY_ADDRESS_UNKNOWN, named.origin(),
				known.isEmpty() ? text("relay.address-unknown.none", named.value(), name, host, named.value().family())
						: text("relay.address-unknown", named.value(), name, host, Message.or(known)))
				.withReplacements(known);
	}

	private static Optional<Finding> ambiguous(DeployedRelay relay) {
		return relay.settings().orPorts().stream().filter(orPort -> orPort.address().isEmpty()).findFirst()
				.flatMap(orPort -> Stream.of(IpFamily.values()).map(family -> of(relay, family)).filter(addresses -> addresses.size() > 1)
						.findFirst().map(addresses -> ambiguous(relay, orPort, addresses)));
	}

	private static List<HostAddress> of(DeployedRelay relay, IpFamily family) {
		return relay.addresses().stream().filter(address -> address.address().family() == family).toList();
	}

	private static Finding ambiguous(DeployedRelay relay, OrPort orPort, List<HostAddress> addresses) {
		List<String> choices = addresses.stream().map(a -> a.address().bracketed() + ":" + orPort.port()).toList();
		return Finding.of(FindingCode.RELAY_ADDRESS_AMBIGUOUS, orPort.origin(), text("relay.address-ambiguous", relay.host().name(), addresses.size(),
				addresses.getFirst().address().family(), relay.relay().name(), choices.getFirst(), addresses.getFirst().address())).withReplacements(choices);
	}

	private static Optional<Finding> withoutIpv4(DeployedRelay relay) {
		if (relay.host().addresses(IpFamily.IPV4).isEmpty() || relay.settings().orPorts().isEmpty() || relay.settings().isBridge()) {
			return Optional.empty();
		}
		boolean listens = relay.settings().orPorts().stream().anyMatch(orPort -> orPort.address().map(a -> a.value().family() == IpFamily.IPV4)
				.orElse(!of(relay, IpFamily.IPV4).isEmpty()));
		return listens ? Optional.empty() : Optional.of(Finding.of(FindingCode.ADDRESS_IPV4_MISSING, place(relay),
				text("address.ipv4-missing.relay", relay.relay().name(), relay.host().addresses(IpFamily.IPV4).getFirst().address())));
	}

	private static Origin place(DeployedRelay relay) {
		OrPort first = relay.settings().orPorts().getFirst();
		return first.address().isEmpty() ? relay.settings().addresses().getFirst().origin() : first.origin();
	}
}
