// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.firewall;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Source;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.PortRange;

/** Judges a firewall as it is written: who may manage from where, and rules that say nothing new. */
public final class FirewallRules implements Analysis {

	/** One source of one rule, in the order in which the firewall asks. */
	private record Opening(Protocol protocol, List<PortRange> ports, Source source, Origin origin) {
	}

	@Override
	public List<Finding> findings(Deployment deployment) {
		Rollout rollout = deployment.rollout();
		return deployment.firewalls().stream()
				.flatMap(firewall -> Stream.concat(openManagement(firewall, rollout), shadowed(firewall, rollout))).toList();
	}

	private static Stream<Finding> openManagement(Firewall firewall, Rollout rollout) {
		return firewall.management().stream().flatMap(management -> management.sources().stream()).filter(source -> isEverywhere(source, rollout))
				.map(source -> Finding.of(FindingCode.FIREWALL_MANAGEMENT_OPEN, source.origin(), text("firewall.management-open", firewall.name())));
	}

	private static boolean isEverywhere(Source source, Rollout rollout) {
		return switch (source) {
			case Source.Anyone anyone -> true;
			case Source.Block block -> block.range().prefix() == 0;
			case Source.Named named -> rollout.network(named.name()).stream()
					.anyMatch(network -> network.ranges().stream().anyMatch(range -> range.value().prefix() == 0));
		};
	}

	private static Stream<Finding> shadowed(Firewall firewall, Rollout rollout) {
		List<Opening> openings = openings(firewall);
		List<Finding> found = new ArrayList<>();
		for (int i = 1; i < openings.size(); i++) {
			Opening later = openings.get(i);
			openings.subList(0, i).stream().filter(earlier -> covers(earlier, later, rollout)).findFirst()
					.ifPresent(earlier -> found.add(shadowed(firewall, earlier, later)));
		}
		return found.stream();
	}

	private static List<Opening> openings(Firewall firewall) {
		Stream<Opening> manage = firewall.management().stream().flatMap(m -> m.sources().stream()
				.map(source -> new Opening(Protocol.TCP, List.of(PortRange.of(m.port())), source, source.origin())));
		Stream<Opening> allow = firewall.allowances().stream().flatMap(a -> a.sources().stream()
				.map(source -> new Opening(a.protocol(), a.ports(), source, source.origin())));
		return Stream.concat(manage, allow).toList();
	}

	private static boolean covers(Opening earlier, Opening later, Rollout rollout) {
		return earlier.protocol == later.protocol && later.ports.stream().allMatch(port -> earlier.ports.stream()
				.anyMatch(e -> e.from() <= port.from() && port.to() <= e.to())) && covers(earlier.source, later.source, rollout);
	}

	/** A name that a site may mean otherwise is compared as a name. */
	private static boolean covers(Source earlier, Source later, Rollout rollout) {
		if (earlier instanceof Source.Anyone || earlier instanceof Source.Named a && later instanceof Source.Named b && a.name().equals(b.name())) {
			return true;
		}
		Optional<List<Cidr>> outer = ranges(earlier, rollout);
		Optional<List<Cidr>> inner = ranges(later, rollout);
		return outer.isPresent() && inner.isPresent() && !inner.get().isEmpty()
				&& inner.get().stream().allMatch(i -> outer.get().stream().anyMatch(o -> o.contains(i)));
	}

	private static Optional<List<Cidr>> ranges(Source source, Rollout rollout) {
		return switch (source) {
			case Source.Anyone anyone -> Optional.empty();
			case Source.Block block -> Optional.of(List.of(block.range()));
			case Source.Named named -> rollout.network(named.name()).map(n -> n.ranges().stream().map(range -> range.value()).toList());
		};
	}

	private static Finding shadowed(Firewall firewall, Opening earlier, Opening later) {
		return Finding.of(FindingCode.FIREWALL_RULE_SHADOWED, later.origin, text("firewall.rule-shadowed", firewall.name(), name(later.source),
				Message.joined(", ", later.ports))).withRelated(List.of(new Finding.Related(text("firewall.rule-shadowed.here"), earlier.origin)));
	}

	private static Message name(Source source) {
		return switch (source) {
			case Source.Anyone anyone -> text("firewall.rule-shadowed.anyone");
			case Source.Block block -> Message.verbatim(block.range().toString());
			case Source.Named named -> Message.verbatim(named.name());
		};
	}
}
