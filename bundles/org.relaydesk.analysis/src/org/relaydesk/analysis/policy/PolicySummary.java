// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * What the network's directory says of an exit policy: a list of ports and no addresses (dir-spec, 3.8.2; tor, policies.c,
 * policy_summarize). {@code toString} is the text, such as {@code accept 80,443}.
 *
 * @param action what holds for the ports that are listed; the opposite holds for all others
 */
public record PolicySummary(Action action, List<PortRange> ports) {

	/** The longest summary, keyword included. */
	private static final int MAX_LENGTH = 1000;

	/** Neighbouring ports with one history. */
	private static final class Span {
		private final PortRange ports;
		private long rejected;
		private boolean accepted;

		private Span(PortRange ports) {
			this.ports = ports;
		}
	}

	/** Summarizes the rules of one family, which must be those that tor publishes: compacted. */
	public static PolicySummary of(List<TorRule> rules, IpFamily family) {
		List<TorRule> ofFamily = rules.stream().filter(rule -> rule.family() == family).toList();
		List<Span> spans = spans(ofFamily);
		ofFamily.forEach(rule -> apply(rule, spans));
		List<PortRange> accepted = ports(spans, true);
		List<PortRange> rejected = ports(spans, false);
		if (accepted.isEmpty() || rejected.isEmpty()) {
			return new PolicySummary(accepted.isEmpty() ? Action.REJECT : Action.ACCEPT, List.of(PortRange.ALL));
		}
		return shorter(new PolicySummary(Action.ACCEPT, accepted), new PolicySummary(Action.REJECT, rejected));
	}

	/**
	 * Reads a summary as tor reads a {@code p} line: entries that are empty or no numbers are skipped, but a wrong range makes all of it
	 * invalid, as does having no entry at all.
	 */
	public static Optional<PolicySummary> parse(String text) {
		Matcher line = Pattern.compile("(accept|reject) (.*)").matcher(text);
		if (!line.matches()) {
			return Optional.empty();
		}
		List<PortRange> ports = new ArrayList<>();
		for (String entry : line.group(2).split(",")) {
			if (!entry.isEmpty() && Character.isDigit(entry.charAt(0))) {
				Optional<PortRange> range = range(entry);
				if (range.isEmpty()) {
					return Optional.empty();
				}
				ports.add(range.get());
			}
		}
		Action action = line.group(1).equals("accept") ? Action.ACCEPT : Action.REJECT;
		return ports.isEmpty() ? Optional.empty() : Optional.of(new PolicySummary(action, List.copyOf(ports)));
	}

	private static Optional<PortRange> range(String entry) {
		if (!entry.matches("[0-9]{1,5}(-[0-9]{1,5})?")) {
			return Optional.empty();
		}
		String[] numbers = entry.split("-");
		int from = Integer.parseInt(numbers[0]);
		int to = Integer.parseInt(numbers[numbers.length - 1]);
		return from < 1 || to > PortRange.MAX || from > to ? Optional.empty() : Optional.of(new PortRange(from, to));
	}

	private static List<Span> spans(List<TorRule> rules) {
		TreeSet<Integer> begins = new TreeSet<>(List.of(1, PortRange.MAX + 1));
		rules.forEach(rule -> begins.addAll(List.of(rule.ports().from(), rule.ports().to() + 1)));
		List<Span> spans = new ArrayList<>();
		for (int from : begins.headSet(PortRange.MAX + 1)) {
			spans.add(new Span(new PortRange(from, begins.higher(from) - 1)));
		}
		return spans;
	}

	private static void apply(TorRule rule, List<Span> spans) {
		if (rule.accepts() ? rule.network().prefix() != 0 : PrivateNetworks.isListed(rule)) {
			return;
		}
		long weight = weight(rule);
		long limit = limit(rule.family());
		spans.stream().filter(span -> span.ports.overlaps(rule.ports())).forEach(span -> {
			if (rule.accepts()) {
				span.accepted |= span.rejected <= limit;
			} else {
				span.rejected = Math.min(span.rejected + weight, Long.MAX_VALUE / 2);
			}
		});
	}

	/** IPv4: addresses. IPv6: networks of /64; what is smaller does not count. All of IPv6 counts as more than enough. */
	private static long weight(TorRule rule) {
		int unit = rule.family() == IpFamily.IPV4 ? 32 : 64;
		int power = unit - rule.network().prefix();
		return power < 0 ? 0 : 1L << Math.min(power, 61);
	}

	/** In the units of {@link #weight}. */
	private static long limit(IpFamily family) {
		return family == IpFamily.IPV4 ? 1L << 25 : 1L << 48;
	}

	/** How many addresses may be rejected until a port counts as rejected: two /8 of IPv4, one /16 of IPv6. */
	public static BigInteger toleratedAddresses(IpFamily family) {
		return BigInteger.valueOf(limit(family)).shiftLeft(family == IpFamily.IPV4 ? 0 : 64);
	}

	private static List<PortRange> ports(List<Span> spans, boolean accepted) {
		return Ports.join(spans.stream().filter(span -> span.accepted == accepted).map(span -> span.ports).toList());
	}

	private static PolicySummary shorter(PolicySummary accept, PolicySummary reject) {
		int acceptLength = Ports.text(accept.ports).length();
		int rejectLength = Ports.text(reject.ports).length();
		if (acceptLength > accept.room() && rejectLength > reject.room()) {
			return accept.cut();
		}
		return rejectLength < acceptLength ? reject : accept;
	}

	private int room() {
		return MAX_LENGTH - action.toString().length() - 1;
	}

	/** Cut at the last comma that fits. */
	private PolicySummary cut() {
		int comma = Ports.text(ports).lastIndexOf(',', room());
		int kept = Ports.text(ports).substring(0, comma).split(",").length;
		return new PolicySummary(action, ports.subList(0, kept));
	}

	/** Whether the summary promises the port. */
	public boolean accepts(int port) {
		return ports.stream().anyMatch(range -> range.contains(port)) == (action == Action.ACCEPT);
	}

	/** The ports that the summary promises. */
	public List<PortRange> acceptedPorts() {
		return action == Action.ACCEPT ? ports : complement(ports);
	}

	private static List<PortRange> complement(List<PortRange> ranges) {
		List<PortRange> others = new ArrayList<>();
		int next = 1;
		for (PortRange range : ranges) {
			if (next < range.from()) {
				others.add(new PortRange(next, range.from() - 1));
			}
			next = range.to() + 1;
		}
		if (next <= PortRange.MAX) {
			others.add(new PortRange(next, PortRange.MAX));
		}
		return others;
	}

	@Override
	public String toString() {
		return action + " " + Ports.text(ports);
	}
}
