// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.FindingTexts;
import org.relaydesk.analysis.Message;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * Reads one rule of an {@code ExitPolicy} line exactly as tor does (policy_parse.c, address.c), with all that it lets pass; every case
 * was tried with tor 0.4.9.11.
 */
public final class TorRuleParser {

	/** Tor refuses a longer pattern as "impossibly long" (address.c). */
	private static final int MAX_PATTERN = 80;

	private final RuleSource source;
	private final List<Message> oddities = new ArrayList<>();

	private TorRuleParser(RuleSource source) {
		this.source = source;
	}

	/** @param text one rule, without the commas that separate rules */
	public static ParsedRule parse(String text, RuleSource source) {
		try {
			return new TorRuleParser(source).rule(text);
		} catch (RefusedRule refused) {
			return new ParsedRule.Malformed(refused.reason);
		}
	}

	private ParsedRule rule(String text) throws RefusedRule {
		List<String> words = new ArrayList<>(List.of(text.strip().split("[ \t]+")));
		if (words.getFirst().equals("opt") && words.size() > 1) {
			words.removeFirst();
		}
		Action action = switch (words.getFirst()) {
			case "accept", "accept6" -> Action.ACCEPT;
			case "reject", "reject6" -> Action.REJECT;
			default -> throw new RefusedRule("exit-policy.rule.action");
		};
		if (words.size() != 2) {
			throw new RefusedRule("exit-policy.rule.pattern", words.getFirst());
		}
		boolean six = words.getFirst().endsWith("6");
		return words.get(1).startsWith("private") ? privateNetworks(action, six, words.get(1)) : pattern(action, six, words.get(1));
	}

	private ParsedRule privateNetworks(Action action, boolean six, String pattern) throws RefusedRule {
		if (!pattern.startsWith("private:")) {
			throw new RefusedRule("exit-policy.rule.private");
		}
		PortRange ports = PortPattern.read(pattern.substring("private:".length()), oddities);
		return six ? new ParsedRule.Dropped(FindingTexts.text("exit-policy.rule.private6", action))
				: new ParsedRule.Understood(PrivateNetworks.rules(action, ports, source), oddities);
	}

	private ParsedRule pattern(Action action, boolean six, String pattern) throws RefusedRule {
		if (pattern.length() > MAX_PATTERN) {
			throw new RefusedRule("exit-policy.rule.long", MAX_PATTERN);
		}
		Parts parts = Parts.of(pattern, oddities);
		Optional<List<IpFamily>> everything = everything(parts.address, six);
		if (everything.isPresent() && parts.mask.isPresent()) {
			throw new RefusedRule("exit-policy.rule.star-mask");
		}
		List<Block> blocks = everything.isPresent() ? everything.get().stream().map(f -> new Block(Cidr.all(f).first(), 0)).toList()
				: List.of(Block.read(parts, oddities));
		PortRange ports = PortPattern.read(parts.ports, oddities);
		if (six && blocks.getFirst().address.family() == IpFamily.IPV4) {
			return new ParsedRule.Dropped(FindingTexts.text("exit-policy.rule.family6", parts.address, action));
		}
		return new ParsedRule.Understood(blocks.stream()
				.map(b -> new TorRule(action, new Cidr(b.address, b.prefix), b.address, ports, source)).toList(), oddities);
	}

	private static Optional<List<IpFamily>> everything(String address, boolean six) {
		return switch (address) {
			case "*" -> Optional.of(six ? List.of(IpFamily.IPV6) : List.of(IpFamily.values()));
			case "*4" -> Optional.of(List.of(IpFamily.IPV4));
			case "*6" -> Optional.of(List.of(IpFamily.IPV6));
			default -> Optional.empty();
		};
	}

	/** The text of a pattern, taken apart at {@code ]}, {@code /} and {@code :} as tor does. */
	private record Parts(String address, Optional<String> mask, String ports) {

		static Parts of(String pattern, List<Message> oddities) throws RefusedRule {
			boolean bracketed = pattern.startsWith("[");
			int bracket = pattern.indexOf(']');
			if (bracketed && bracket < 0) {
				throw new RefusedRule("exit-policy.rule.bracket");
			}
			int slash = pattern.indexOf('/', bracketed ? bracket : 0);
			int colon = pattern.indexOf(':', slash >= 0 ? slash : bracketed ? bracket : 0);
			int end = Stream.of(slash, colon).filter(i -> i >= 0).findFirst().orElse(pattern.length());
			if (bracketed && end > bracket + 1) {
				oddities.add(FindingTexts.text("exit-policy.rule.behind-bracket", pattern.substring(bracket + 1, end)));
			}
			String address = bracketed ? pattern.substring(1, bracket) : pattern.substring(0, end);
			Optional<String> mask = slash < 0 ? Optional.empty()
					: Optional.of(pattern.substring(slash + 1, colon < 0 ? pattern.length() : colon));
			return new Parts(address, mask, colon < 0 ? "" : pattern.substring(colon + 1));
		}
	}

	/** An address as written and the number of bits that count. */
	private record Block(IpAddress address, int prefix) {

		private static final Cidr MAPPED = Cidr.of("::ffff:0:0/96");

		static Block read(Parts parts, List<Message> oddities) throws RefusedRule {
			IpAddress address = IpAddress.parse(parts.address)
					.orElseThrow(() -> new RefusedRule("exit-policy.rule.address", parts.address));
			int bits = address.family().bits();
			if (parts.mask.isEmpty()) {
				return new Block(address, bits);
			}
			int prefix = MaskPattern.read(parts.mask.get(), bits);
			if (parts.mask.get().isEmpty()) {
				oddities.add(FindingTexts.text("exit-policy.rule.empty-mask", address.family()));
			}
			return MAPPED.contains(address) ? new Block(address, mapped(prefix, oddities)) : new Block(address, prefix);
		}

		/** Tor counts the mask of an IPv4-mapped address within its IPv4 part. */
		private static int mapped(int prefix, List<Message> oddities) throws RefusedRule {
			if (prefix > 32 && prefix < 96) {
				throw new RefusedRule("exit-policy.rule.mapped", prefix);
			}
			int meant = 96 + prefix % 32;
			if (meant != prefix) {
				oddities.add(FindingTexts.text("exit-policy.rule.mapped.read", prefix, meant));
			}
			return meant;
		}
	}
}
