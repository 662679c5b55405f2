// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.firewall;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.addressing.SpecialAddresses;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Source;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/** Judges a firewall as it is written: who may manage from where, and rules that say nothing new. */
public final class FirewallRules implements Analysis {

	private static final Map<IpFamily, AddressSet> INTERNET = Map.of(IpFamily.IPV4, SpecialAddresses.routed(IpFamily.IPV4), IpFamily.IPV6,
			SpecialAddresses.routed(IpFamily.IPV6));

	/**
	 * One source of one rule.
	 *
	 * @param endpoints none if only each site knows what a name means
	 */
	private record Opening(Protocol protocol, List<PortRange> ports, Source source, EndpointSet endpoints) {

		static Opening of(Protocol protocol, List<PortRange> ports, Source source, Rollout rollout) {
			EndpointSet endpoints = Stream.of(IpFamily.values()).map(family -> EndpointSet.of(addresses(source, family, rollout), ports))
					.reduce(EndpointSet.EMPTY, EndpointSet::union);
			return new Opening(protocol, ports, source, endpoints);
		}

		private static AddressSet addresses(Source source, IpFamily family, Rollout rollout) {
			return switch (source) {
				case Source.Anyone anyone -> AddressSet.all(family);
				case Source.Block block -> AddressSet.of(family, List.of(block.range()));
				case Source.Named named -> AddressSet.of(family, rollout.network(named.name()).stream()
						.flatMap(network -> network.blocks().stream()).toList());
			};
		}

		/** Whether one port or more of this rule are open to everybody by these endpoints. */
		boolean isEverywhere(EndpointSet opened) {
			return INTERNET.values().stream().anyMatch(internet -> opened.contains(EndpointSet.of(internet, ports)));
		}

		boolean overlaps(Opening other) {
			return !endpoints.intersection(other.endpoints).isEmpty();
		}

		/** A name that a site may mean otherwise is compared as a name. */
		boolean covers(Opening later) {
			return later.endpoints.isEmpty() ? isSameName(later) && later.ports.stream().allMatch(port -> ports.stream().anyMatch(range -> range.contains(port)))
					: endpoints.contains(later.endpoints);
		}

		private boolean isSameName(Opening other) {
			return source instanceof Source.Named a && other.source instanceof Source.Named b && a.name().equals(b.name());
		}
	}

	@Override
	public List<Finding> findings(Deployment deployment) {
		return deployment.firewalls().stream().flatMap(firewall -> findings(firewall, deployment.rollout())).toList();
	}

	private static Stream<Finding> findings(Firewall firewall, Rollout rollout) {
		List<Opening> management = firewall.management().stream().flatMap(rule -> rule.sources().stream()
				.map(source -> Opening.of(Protocol.TCP, List.of(PortRange.of(rule.port())), source, rollout))).toList();
		Stream<Opening> allowed = firewall.allowances().stream().flatMap(rule -> rule.sources().stream()
				.map(source -> Opening.of(rule.protocol(), rule.ports(), source, rollout)));
		return Stream.concat(openManagement(firewall, management), shadowed(firewall, Stream.concat(management.stream(), allowed).toList()));
	}

	/** Each source that lets the whole Internet in by itself, and the one that does so together with those before it. */
	private static Stream<Finding> openManagement(Firewall firewall, List<Opening> management) {
		List<Finding> found = new ArrayList<>();
		List<Opening> parts = new ArrayList<>();
		EndpointSet together = EndpointSet.EMPTY;
		for (Opening opening : management) {
			if (opening.isEverywhere(opening.endpoints)) {
				found.add(openManagement(firewall, opening, List.of()));
				continue;
			}
			EndpointSet before = together;
			together = together.union(opening.endpoints);
			if (opening.isEverywhere(together) && !opening.isEverywhere(before)) {
				found.add(openManagement(firewall, opening, parts.stream().filter(part -> part.ports.equals(opening.ports)).toList()));
			}
			parts.add(opening);
		}
		return found.stream();
	}

	private static Finding openManagement(Firewall firewall, Opening opening, List<Opening> parts) {
		return Finding.of(FindingCode.FIREWALL_MANAGEMENT_OPEN, opening.source.origin(), text("firewall.management-open", firewall.name()))
				.withRelated(related("firewall.management-open.together", parts));
	}

	private static Stream<Finding> shadowed(Firewall firewall, List<Opening> openings) {
		List<Finding> found = new ArrayList<>();
		for (Protocol protocol : Protocol.values()) {
			List<Opening> earlier = new ArrayList<>();
			Map<List<PortRange>, EndpointSet> byPorts = new LinkedHashMap<>();
			for (Opening opening : openings.stream().filter(o -> o.protocol == protocol).toList()) {
				EndpointSet together = byPorts.entrySet().stream().filter(ports -> overlap(ports.getKey(), opening.ports)).map(Map.Entry::getValue)
						.reduce(EndpointSet.EMPTY, EndpointSet::union);
				List<Opening> hiders = together.contains(opening.endpoints) ? hiders(opening, earlier) : List.of();
				if (!hiders.isEmpty()) {
					found.add(shadowed(firewall, opening, hiders));
				}
				byPorts.merge(opening.ports, opening.endpoints, EndpointSet::union);
				earlier.add(opening);
			}
		}
		return found.stream();
	}

	private static boolean overlap(List<PortRange> some, List<PortRange> others) {
		for (PortRange range : some) {
			for (PortRange other : others) {
				if (range.overlaps(other)) {
					return true;
				}
			}
		}
		return false;
	}

	/** The first that lets in all that a rule lets in; else those that do so together. */
	private static List<Opening> hiders(Opening opening, List<Opening> earlier) {
		return earlier.stream().filter(other -> other.covers(opening)).findFirst().map(List::of)
				.orElseGet(() -> earlier.stream().filter(opening::overlaps).toList());
	}

	private static Finding shadowed(Firewall firewall, Opening opening, List<Opening> earlier) {
		return Finding.of(FindingCode.FIREWALL_RULE_SHADOWED, opening.source.origin(), text("firewall.rule-shadowed", firewall.name(), name(opening.source),
				Message.joined(", ", opening.ports))).withRelated(related("firewall.rule-shadowed.here", earlier));
	}

	private static List<Finding.Related> related(String text, List<Opening> openings) {
		return openings.stream().map(opening -> new Finding.Related(text(text), opening.source.origin())).toList();
	}

	private static Message name(Source source) {
		return switch (source) {
			case Source.Anyone anyone -> text("firewall.rule-shadowed.anyone");
			case Source.Block block -> Message.verbatim(block.range().toString());
			case Source.Named named -> Message.verbatim(named.name());
		};
	}
}
