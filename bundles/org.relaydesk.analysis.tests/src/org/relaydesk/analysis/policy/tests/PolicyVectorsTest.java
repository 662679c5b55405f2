// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.ParsedRule;
import org.relaydesk.analysis.policy.PolicySettings;
import org.relaydesk.analysis.policy.PolicySummary;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/**
 * Cases from the tests of tor and of stem, and from tor's source, each with the answer that tor gives. Left out is what is about stem's
 * readers alone, about lists without {@code accept} and {@code reject}, and what the program no longer does.
 */
class PolicyVectorsTest {

	/** Tor refuses port 0 by now, and its reduced list has grown. */
	private static final Set<String> OUTDATED = Set.of("P0203", "P0266");
	private static final Set<String> NOT_OURS = Set.of("short_parse_strict", "can_exit_port_only", "is_reject_star", "dump");
	private static final String TAILS = "holds for every combination";

	private record Vector(String id, String kind, String input, String param, String expected, String note) {

		static Vector of(String line) {
			String[] cells = line.split("\t", -1);
			return new Vector(cells[0], cells[1], cells[2], cells[3], cells[4], cells[7]);
		}

		boolean isOurs() {
			boolean otherReader = param.contains("reader=stem") || param.contains("assume_action") || input.contains("(null policy)");
			return !OUTDATED.contains(id) && !NOT_OURS.contains(kind) && !otherReader && !param.startsWith("unknown-address");
		}

		List<TorRule> rules() {
			return input.startsWith("(") ? List.of() : Rules.of(input);
		}

		PolicySettings settings() {
			boolean plain = !param.contains("IPv6Exit=");
			return PolicySettings.EXIT.withIpv6Exit(plain || param.contains("IPv6Exit=1"))
					.withReduced(param.contains("tail=reduced") || param.contains("ReducedExitPolicy=1"))
					.withRejectPrivate(!param.contains("ExitPolicyRejectPrivate=0"));
		}

		IpFamily family() {
			return param.contains("family=ipv6") ? IpFamily.IPV6 : IpFamily.IPV4;
		}
	}

	private static List<Vector> vectors() throws IOException {
		try (InputStream in = PolicyVectorsTest.class.getResourceAsStream("policy_vectors.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Vector::of).toList();
		}
	}

	@TestFactory
	Stream<DynamicTest> torsAnswers() throws IOException {
		return vectors().stream().filter(Vector::isOurs).map(v -> DynamicTest.dynamicTest(v.id + " " + v.kind, () -> check(v)));
	}

	/** So that a filter that grows by mistake is noticed. */
	@Test
	void mostVectorsAreOurs() throws IOException {
		assertEquals(154, vectors().stream().filter(Vector::isOurs).count());
	}

	private static void check(Vector v) {
		switch (v.kind) {
			case "summary" -> summary(v);
			case "match" -> match(v);
			case "match_bare" -> assertEquals(v.expected, verdict(new EffectivePolicy(v.rules()), Endpoint.parse(v.param).orElseThrow()));
			case "rule_match" -> assertEquals(v.expected, v.rules().stream().anyMatch(r -> r.matches(point(v.param))) ? "match" : "no-match");
			case "item" -> assertEquals(v.expected, outcome(Rules.parse(v.input)));
			case "item_fields" -> itemField(v);
			case "short_parse" -> assertEquals(v.expected, PolicySummary.parse(v.input).map(PolicySummary::toString).orElse("INVALID"));
			case "short_match" -> shortMatch(v);
			case "exit_flag_basis" -> assertEquals(v.expected, yes(new EffectivePolicy(
					v.input.startsWith("(") ? EffectivePolicy.of(v.settings().withIpv6Exit(false), List.of()).rules() : v.rules()).earnsExitFlag()));
			case "is_exiting_allowed" -> assertEquals(v.expected, yes(!new EffectivePolicy(v.rules()).accepted().isEmpty()));
			case "own_address_rules" -> ownAddresses(v);
			case "canonical" -> assertEquals(v.expected, canonical(v));
			default -> throw new AssertionError("unknown kind " + v.kind);
		}
	}

	private static void summary(Vector v) {
		List<PolicySettings> all = v.note.startsWith(TAILS)
				? Stream.of(true, false).flatMap(p -> Stream.of(true, false).map(r -> v.settings().withRejectPrivate(p).withReduced(r))).toList()
				: List.of(v.settings());
		all.forEach(settings -> assertEquals(v.expected, EffectivePolicy.of(settings, v.rules()).summary(v.family()), settings.toString()));
	}

	private static void match(Vector v) {
		EffectivePolicy policy = EffectivePolicy.of(v.settings(), v.rules());
		Endpoint point = v.param.contains(";") ? point(v.param.substring(0, v.param.indexOf(" ;"))) : Endpoint.parse(v.param).orElseThrow();
		assertEquals(v.expected, verdict(policy, point));
		assertEquals(v.expected.equals("accept"), policy.accepted().contains(point), "the algebra agrees with the list");
	}

	private static Endpoint point(String addressAndPort) {
		String[] words = addressAndPort.split(" ");
		return new Endpoint(IpAddress.of(words[0]), Integer.parseInt(words[1]));
	}

	private static String verdict(EffectivePolicy policy, Endpoint point) {
		return policy.decides(point).map(TorRule::action).orElse(Action.ACCEPT).toString();
	}

	private static String outcome(ParsedRule parsed) {
		return switch (parsed) {
			case ParsedRule.Understood understood -> "OK";
			case ParsedRule.Dropped dropped -> "IGNORED";
			case ParsedRule.Malformed malformed -> "MALFORMED";
		};
	}

	private static void itemField(Vector v) {
		TorRule rule = v.rules().getFirst();
		assertEquals(v.expected, v.param.equals("ports") ? rule.ports().from() + "-" + rule.ports().to() : "bits=" + rule.network().prefix());
	}

	private static void shortMatch(Vector v) {
		PolicySummary summary = PolicySummary.parse(v.input).orElseThrow();
		assertEquals(v.expected, summary.accepts(Integer.parseInt(v.param.substring("port=".length()))) ? "accept" : "reject");
	}

	private static void ownAddresses(Vector v) {
		List<IpAddress> addresses = Arrays.stream(v.param.replaceFirst(".*addrs=", "").split(",")).map(IpAddress::of).toList();
		EffectivePolicy policy = EffectivePolicy.of(v.settings().withOwnAddresses(addresses), List.of());
		String rules = policy.rules().stream().filter(r -> r.source() == RuleSource.Tor.OWN_ADDRESS).map(TorRule::toString)
				.collect(Collectors.joining(" ; "));
		assertEquals(v.expected, rules.isEmpty() ? "(nothing)" : rules);
	}

	/** The operator's rules that are left, of IPv4, since the vectors write one rule for both families. */
	private static String canonical(Vector v) {
		return EffectivePolicy.of(v.settings().withRejectPrivate(false), v.rules()).rules().stream()
				.filter(r -> r.family() == IpFamily.IPV4 && r.source() instanceof RuleSource.Stated).map(TorRule::toString)
				.collect(Collectors.joining(","));
	}

	private static String yes(boolean answer) {
		return answer ? "yes" : "no";
	}

	/** The test can fail: a wrong expectation is noticed. */
	@Test
	void aWrongExpectationIsNoticed() throws IOException {
		Map<Boolean, List<Vector>> wrong = vectors().stream().filter(Vector::isOurs).filter(v -> v.kind.equals("summary"))
				.map(v -> new Vector(v.id, v.kind, v.input, v.param, v.expected + ",7", v.note))
				.collect(Collectors.partitioningBy(v -> failure(v).isPresent()));
		assertTrue(wrong.get(false).isEmpty(), () -> "not noticed: " + wrong.get(false));
	}

	private static Optional<AssertionError> failure(Vector v) {
		try {
			check(v);
			return Optional.empty();
		} catch (AssertionError e) {
			return Optional.of(e);
		}
	}
}
