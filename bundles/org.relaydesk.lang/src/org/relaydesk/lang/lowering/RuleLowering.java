// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.Rule;
import org.relaydesk.lang.relay.Target;
import org.relaydesk.lang.values.Addresses;
import org.relaydesk.lang.values.Reading;
import org.relaydesk.model.AddressPattern;
import org.relaydesk.model.Ensure;
import org.relaydesk.model.PolicyRule;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.PortRange;

/** Lowers rules and assertions of exit policies. A rule with several targets becomes several rules, as in Tor. */
final class RuleLowering {

	private final Context context;
	private final PortLowering ports;

	RuleLowering(Context context, PortLowering ports) {
		this.context = context;
		this.ports = ports;
	}

	Stream<PolicyRule> rules(Rule rule) {
		if (rule.getAction() == null) {
			return Stream.empty();
		}
		Action action = rule.getAction().startsWith("accept") ? Action.ACCEPT : Action.REJECT;
		boolean six = rule.getAction().endsWith("6");
		return rule.getTargets().stream().flatMap(target -> context.read(target, Literals.TARGET__ADDRESS, RuleLowering::ruleAddress).stream()
				.flatMap(address -> ports(target).stream().map(range -> new PolicyRule(action, six, address, range, context.at(target)))));
	}

	Ensure ensure(org.relaydesk.lang.relay.Ensure ensure) {
		Action verdict = "accepts".equals(ensure.getVerdict()) ? Action.ACCEPT : Action.REJECT;
		List<Ensure.Target> targets = ensure.getTargets().stream().flatMap(target -> target(target).stream()).toList();
		return new Ensure(verdict, targets, context.readAll(ensure, Literals.ENSURE__EXCEPT, Addresses::network), context.at(ensure));
	}

	private Optional<Ensure.Target> target(Target target) {
		return context.read(target, Literals.TARGET__ADDRESS, Addresses::pattern).map(address -> new Ensure.Target(address, ports(target), context.at(target)));
	}

	/** No port means every port. */
	private List<PortRange> ports(Target target) {
		return target.getPorts().isEmpty() ? List.of(PortRange.ALL) : ports.lower(target.getPorts());
	}

	/** Tor has no {@code any}. */
	private static Reading<AddressPattern> ruleAddress(String text) {
		return Addresses.pattern(text).then(pattern -> switch (pattern) {
			case AddressPattern.AnyPublic any -> star(text, "*");
			case AddressPattern.AnyPublicOf any -> star(text, "*" + text.charAt(text.length() - 1));
			default -> Reading.of(pattern);
		});
	}

	private static Reading<AddressPattern> star(String text, String star) {
		return Reading.wrong(FindingCode.VALUE_ADDRESS, text("value.address.any", text, star), star);
	}
}
