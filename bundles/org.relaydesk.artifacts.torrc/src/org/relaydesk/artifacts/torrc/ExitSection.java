// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import org.relaydesk.analysis.policy.RelayPolicy;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.artifacts.LocalResolver;
import org.relaydesk.artifacts.torrc.TorrcWriter.Value;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.net.IpFamily;

/**
 * Whether traffic leaves the Tor network here. Only the role exit together with a policy opens anything; every other relay says twice that it is none.
 */
final class ExitSection implements Section {

	@Override
	public void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc) {
		RelayPolicy effective = RelayPolicy.of(relay);
		if (effective.exit() && relay.settings().policy().isPresent()) {
			exit(relay.settings().role().origin(), relay.settings().policy().get(), effective, torrc);
		} else {
			torrc.section("No exit");
			Origin origin = relay.settings().role().origin();
			torrc.why("Nothing leaves the Tor network here: the relay passes traffic on to other relays alone. Said twice, to be sure.", origin);
			torrc.set("ExitRelay", "0", origin).set("ExitPolicy", "reject *:*", origin);
		}
	}

	private static void exit(Origin role, Located<ExitPolicy> policy, RelayPolicy effective, TorrcWriter torrc) {
		torrc.section("An exit: policy " + policy.value().name());
		torrc.why("Traffic leaves the Tor network here: the world sees it come from this host.", role).set("ExitRelay", "1", role);
		torrc.why(effective.ipv6Exit() ? "The policy lets IPv6 out, and the host has it." : "No IPv6: the policy lets none out, or the host has none.",
				policy.origin()).set("IPv6Exit", effective.ipv6Exit() ? "1" : "0", policy.origin());
		torrc.why("Private networks, and this host itself, are never reached through the exit.").set("ExitPolicyRejectPrivate", "1");
		torrc.why("Nothing is left to a list of Tor's own: the rules below end by themselves.").set("ReducedExitPolicy", "0");
		torrc.why("The first rule that matches decides. The Tor directory will say of them: " + summary(effective) + ".", policy.value().origin());
		torrc.setAll("ExitPolicy", effective.lines().stream().map(line -> value(line, policy.value().origin())).toList());
		torrc.why("Names are looked up by the validating resolver on this host, not by a provider's.").set("ServerDNSResolvConfFile",
				LocalResolver.RESOLV_CONF);
	}

	private static String summary(RelayPolicy policy) {
		String four = policy.effective().summary(IpFamily.IPV4);
		String six = policy.ipv6Exit() ? policy.effective().summary(IpFamily.IPV6) : four;
		return six.equals(four) ? four : four + "; of IPv6: " + six;
	}

	/** A rule beside its place in the model, or beside the name of Tor's list that the model leaves it to. */
	private static Value value(RelayPolicy.Line line, Origin policy) {
		Origin origin = switch (line.source()) {
			case RuleSource.Stated(Origin stated) -> stated;
			case RuleSource.Refused(Origin refused) -> refused;
			case RuleSource.Tor tor -> policy;
		};
		return new Value(line.rule(), line.source().toString(), origin);
	}
}
