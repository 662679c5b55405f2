// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.RelayPolicy;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Ensure;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/** Proves what {@code ensure} says, once for the policy and once for each relay that uses it, over all addresses and ports. */
final class Assertions implements PolicyAnalysis {

	/** An assertion that does not hold, the endpoint that shows it, and the rule that decides it. */
	private record Failure(Ensure ensure, Endpoint counterexample, TorRule rule) {
	}

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		AssertionTargets targets = new AssertionTargets(policy.families(), List.of(), List.of());
		List<Failure> ofPolicy = failures(policy.policy().allEnsures(), policy.complete(), targets);
		Set<Ensure> failed = ofPolicy.stream().map(Failure::ensure).collect(Collectors.toSet());
		List<Ensure> holding = policy.policy().allEnsures().stream().filter(ensure -> !failed.contains(ensure)).toList();
		return Stream.concat(ofPolicy.stream().map(failure -> finding(failure, policy, List.of())), ofRelays(policy, holding));
	}

	/** One finding for an assertion, however many relays break it. */
	private static Stream<Finding> ofRelays(PolicyInUse policy, List<Ensure> ensures) {
		record Broken(DeployedRelay relay, Failure failure) {
		}
		List<Broken> broken = new ArrayList<>();
		for (DeployedRelay relay : policy.users()) {
			AssertionTargets targets = targets(relay);
			List<Ensure> doubtful = ensures.stream().filter(targets::mayMiss).toList();
			if (!doubtful.isEmpty()) {
				failures(doubtful, RelayPolicy.complete(relay), targets).forEach(failure -> broken.add(new Broken(relay, failure)));
			}
		}
		return broken.stream().collect(Collectors.groupingBy(b -> b.failure.ensure, LinkedHashMap::new, Collectors.toList())).values().stream()
				.map(of -> finding(of.getFirst().failure, policy, of.stream().map(Broken::relay).toList()));
	}

	private static AssertionTargets targets(DeployedRelay relay) {
		Set<IpFamily> families = RelayPolicy.hasIpv6(relay) ? EnumSet.allOf(IpFamily.class) : EnumSet.of(IpFamily.IPV4);
		return new AssertionTargets(families, relay.library().refused().stream().map(Located::value).toList(),
				relay.addresses().stream().map(HostAddress::publicAddress).map(Cidr::host).toList());
	}

	private static List<Failure> failures(List<Ensure> ensures, EffectivePolicy policy, AssertionTargets targets) {
		EndpointSet accepted = ensures.isEmpty() ? EndpointSet.EMPTY : policy.accepted();
		return ensures.stream().flatMap(ensure -> {
			EndpointSet endpoints = targets.of(ensure);
			EndpointSet wrong = ensure.verdict() == Action.ACCEPT ? endpoints.minus(accepted) : endpoints.intersection(accepted);
			return wrong.witness().map(point -> new Failure(ensure, point, policy.decides(point).orElseThrow())).stream();
		}).toList();
	}

	private static Finding finding(Failure failure, PolicyInUse policy, List<DeployedRelay> relays) {
		TorRule rule = failure.rule;
		List<Finding.Related> related = new ArrayList<>(Places.related(Stream.of(rule)));
		relays.forEach(relay -> related.add(Places.related(relay)));
		return Finding.of(FindingCode.EXIT_POLICY_ASSERTION_FAILED, failure.ensure.origin(),
				text(rule.accepts() ? "exit-policy.assertion-failed.accepted" : "exit-policy.assertion-failed.rejected", written(failure.ensure),
						whose(policy, relays), failure.counterexample, rule, rule.source().text()))
				.withRelated(related);
	}

	private static Message whose(PolicyInUse policy, List<DeployedRelay> relays) {
		String name = policy.policy().name();
		return switch (relays.size()) {
			case 0 -> Message.verbatim(name);
			case 1 -> text("exit-policy.assertion-failed.of-relay", relays.getFirst().relay().name(), name);
			default -> text("exit-policy.assertion-failed.of-relays", relays.getFirst().relay().name(), relays.size() - 1, name);
		};
	}

	private static String written(Ensure ensure) {
		String targets = ensure.targets().stream().map(Assertions::written).collect(Collectors.joining(", "));
		Optional<String> except = ensure.except().stream().map(e -> e.value().toString()).reduce((one, other) -> one + ", " + other);
		return "ensure " + ensure.verdict() + "s " + targets + except.map(e -> " except " + e).orElse("");
	}

	private static String written(Ensure.Target target) {
		return target.address() + (target.ports().isEmpty() || target.ports().contains(PortRange.ALL) ? "" : ":" + Ports.text(target.ports()));
	}
}
