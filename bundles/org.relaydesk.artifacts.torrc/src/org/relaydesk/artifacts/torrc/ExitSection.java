// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.artifacts.LocalResolver;
import org.relaydesk.artifacts.torrc.TorrcWriter.Value;
import org.relaydesk.model.AddressPattern;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.PolicyRule;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;

/**
 * Whether traffic leaves the Tor network here. Only the role exit together with a policy opens anything; every other relay says twice that it is none.
 */
final class ExitSection implements Section {

	@Override
	public void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc) {
		if (relay.settings().isExit() && relay.settings().policy().isPresent()) {
			exit(relay, relay.settings().policy().get(), torrc);
		} else {
			torrc.section("No exit");
			Origin origin = relay.settings().role().origin();
			torrc.why("Nothing leaves the Tor network here: the relay passes traffic on to other relays alone. Said twice, to be sure.", origin);
			torrc.set("ExitRelay", "0", origin).set("ExitPolicy", "reject *:*", origin);
		}
	}

	private static void exit(DeployedRelay relay, Located<ExitPolicy> policy, TorrcWriter torrc) {
		Origin role = relay.settings().role().origin();
		torrc.section("An exit: policy " + policy.value().name());
		torrc.why("Traffic leaves the Tor network here: the world sees it come from this host.", role).set("ExitRelay", "1", role);
		boolean ipv6 = exitsToIpv6(relay, policy.value());
		torrc.why(ipv6 ? "The policy lets IPv6 out, and the host has it." : "No IPv6: the policy lets none out, or the host has none.", policy.origin())
				.set("IPv6Exit", ipv6 ? "1" : "0", policy.origin());
		torrc.why("Private networks, and this host itself, are never reached through the exit.").set("ExitPolicyRejectPrivate", "1");
		torrc.why("What no rule below decides falls to Tor's " + (policy.value().endsReduced() ? "reduced" : "default") + " policy.", policy.origin())
				.set("ReducedExitPolicy", policy.value().endsReduced() ? "1" : "0", policy.origin());
		torrc.why("The first rule that matches decides.", policy.value().origin()).setAll("ExitPolicy", rules(relay, policy.value()));
		torrc.why("Names are looked up by the validating resolver on this host, not by a provider's.").set("ServerDNSResolvConfFile",
				LocalResolver.RESOLV_CONF);
	}

	private static List<Value> rules(DeployedRelay relay, ExitPolicy policy) {
		Stream<Value> refused = relay.library().refused().stream().map(range -> Value.at("reject " + block(range.value()) + ":*", range.origin()));
		return Stream.concat(refused, policy.allRules().stream().map(rule -> Value.at(rule.toString(), rule.origin()))).toList();
	}

	private static String block(Cidr range) {
		return new AddressPattern.Block(range).toString();
	}

	private static boolean exitsToIpv6(DeployedRelay relay, ExitPolicy policy) {
		return relay.addresses().stream().anyMatch(a -> a.address().family() == IpFamily.IPV6)
				&& policy.allRules().stream().anyMatch(ExitSection::acceptsIpv6);
	}

	private static boolean acceptsIpv6(PolicyRule rule) {
		return rule.action() == PolicyRule.Action.ACCEPT && (rule.six() || switch (rule.address()) {
			case AddressPattern.Block(Cidr range) -> range.family() == IpFamily.IPV6;
			case AddressPattern.EverythingOf(IpFamily family) -> family == IpFamily.IPV6;
			case AddressPattern.AnyPublicOf(IpFamily family) -> family == IpFamily.IPV6;
			default -> true;
		});
	}
}
