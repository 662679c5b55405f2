// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.OpenPorts;
import org.relaydesk.analysis.policy.PolicyDifference;
import org.relaydesk.analysis.policy.PolicyQueries;
import org.relaydesk.analysis.policy.PolicyReport;
import org.relaydesk.analysis.policy.PolicySettings;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.policy.PolicyVerdict;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.region.Box;
import org.relaydesk.model.net.IpFamily;

/** What {@code relaydesk policy} answers. */
class PolicyQueriesTest {

	private static final String WEB = "accept *:80,accept *:443,reject *:*";

	private static PolicySubject subject(String rules, PolicySettings settings) {
		return new PolicySubject("Web", Arrays.asList(rules.split(",")), Rules.of(rules), settings);
	}

	private static PolicySubject subject(String rules) {
		return subject(rules, PolicySettings.EXIT);
	}

	@Test
	void showTellsRulesSummariesAndFlag() {
		PolicyReport report = PolicyQueries.show(subject(WEB, PolicySettings.EXIT.withIpv6Exit(false)));
		assertEquals(List.of("accept *:80", "accept *:443", "reject *:*"), report.rules());
		assertEquals(List.of("reject *6:*", "reject 0.0.0.0/8:*", "reject 169.254.0.0/16:*", "reject 127.0.0.0/8:*", "reject 192.168.0.0/16:*",
				"reject 10.0.0.0/8:*", "reject 172.16.0.0/12:*", "accept *:80", "accept *:443", "reject *:*"),
				report.effective().stream().map(TorRule::toString).toList());
		assertEquals("accept 80,443", report.ipv4());
		assertEquals("reject 1-65535", report.ipv6());
		assertTrue(report.exitFlag());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"8.8.8.8:80         | 8.8.8.8:80 accept by accept *:80 (torrc:1)",
			"10.1.2.3:80        | 10.1.2.3:80 reject by reject 10.0.0.0/8:* (private)",
			"[2001:db8::1]:443  | [2001:db8::1]:443 accept by accept *6:443 (torrc:1)",
			"8.8.8.8:25         | 8.8.8.8:25 reject by reject *:25 (tor default)",
			"203.0.113.7:80     | 203.0.113.7:80 reject by reject 203.0.113.7:* (own address)"})
	void testNamesTheDecidingRule(String point, String verdict) {
		PolicySettings settings = PolicySettings.EXIT.withOwnAddresses(List.of(Endpoint.parse("203.0.113.7:1").orElseThrow().address()));
		List<PolicyVerdict> verdicts = PolicyQueries.test(subject("accept *:80,accept *:443", settings), List.of(Endpoint.parse(point).orElseThrow()));
		assertEquals(verdict, verdicts.getFirst().toString());
	}

	@Test
	void anExitWithoutIpv6RejectsItByThatOption() {
		PolicySubject subject = subject(WEB, PolicySettings.EXIT.withIpv6Exit(false));
		assertEquals("[2001:db8::1]:80 reject by reject *6:* (IPv6Exit 0)",
				PolicyQueries.test(subject, List.of(Endpoint.parse("[2001:db8::1]:80").orElseThrow())).getFirst().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"accept *:80,reject *:*  | accept *:80,reject *:*   |",
			"accept *:80,reject *:*  | accept *:80,accept *:587,reject *:*   | opens 587 to everyone",
			"accept *:80,accept *:25,reject *:*  | accept *:80,reject *:*   | closes 25 to everyone",
			"accept *:80,reject *:*  | reject 198.51.100.0/24:*,accept *:80,reject *:*   | no longer reaches 198.51.100.0/24",
			"accept *:80,reject *:*  | reject 198.51.100.0/24:*,accept *:80,accept *:587,reject *:*   "
					+ "| opens 587 to everyone; no longer reaches 198.51.100.0/24",
			"accept *:80,reject *:*  | accept *:80,accept 8.8.8.0/24:53,reject *:*   | opens 53 to 8.8.8.0/24",
			"accept *:80,reject *4:* | accept *4:80,reject *:* | closes 1-24,26-118,120-134,140-444,446-562,564-1213,1215-4660,4667-6345,"
					+ "6430-6698,6700-6880,7000-65535 to everyone over IPv6",
			"accept 8.8.8.0/24:80,reject *:* | accept 8.8.8.0/24:80,accept 9.9.9.0/24:53,reject *:* | newly reaches 9.9.9.0/24 at 53",
			"accept *:80,reject *:* | reject *:* | closes 80 to everyone"})
	void diffIsReadable(String before, String after, String sentences) {
		List<String> told = english(PolicyQueries.diff(subject(before), subject(after)).sentences());
		assertEquals(sentences == null ? List.of() : Arrays.stream(sentences.split("; ")).sorted().toList(), told.stream().sorted().toList());
	}

	@Test
	void diffIsExact() {
		PolicyDifference difference = PolicyQueries.diff(subject("accept *:80,reject *:*"),
				subject("reject 198.51.100.0/24:*,accept *:80,accept 8.8.8.8:587-588,reject *:*"));
		assertFalse(difference.isEmpty());
		assertEquals(List.of("198.51.100.0/24:80"), difference.onlyBefore().boxes().stream().map(Box::toString).toList());
		assertEquals(List.of("8.8.8.8:587-588"), difference.onlyAfter().boxes().stream().map(Box::toString).toList());
	}

	@Test
	void rulesInAnotherOrderCanMeanTheSame() {
		assertTrue(PolicyQueries.diff(subject("accept *:80,accept *:443,reject *:*"), subject("accept *:443,reject *:1-79,accept *:80,reject *:*")).isEmpty());
	}

	@Test
	void whyTellsTheWholeStory() {
		assertEquals(List.of(
				"8.8.8.8:25 is rejected by reject 8.0.0.0/8:* (torrc:1), rule 15 of 21.",
				"None of the rules before it matches.",
				"accept *:25 (torrc:1) matches too, but comes later.",
				"reject *:* (torrc:1) matches too, but comes later.",
				"Over IPv4 port 25 is open to everyone but 8.0.0.0/8."),
				english(PolicyQueries.why(subject("accept *:80,reject 8.0.0.0/8:*,accept *:25,accept *:443,reject *:*"),
						Endpoint.parse("8.8.8.8:25").orElseThrow()).sentences()));
	}

	@Test
	void theWorkbenchTellsItInItsLanguage() {
		Locale spanish = Locale.of("es");
		List<String> why = PolicyQueries.why(subject("reject *:25,accept *:80,reject *:*"), Endpoint.parse("8.8.8.8:80").orElseThrow()).sentences().stream()
				.map(sentence -> sentence.in(spanish)).toList();
		assertEquals(List.of("Ninguna de las reglas anteriores coincide.", "reject *:* (torrc:1) también coincide, pero viene después.",
				"Por IPv4, el puerto 80 está abierto a todos."), why.subList(1, why.size()));
		assertEquals(List.of("abre 443 a todos"), PolicyQueries.diff(subject("accept *:80,reject *:*"), subject("accept *:80,accept *:443,reject *:*"))
				.sentences().stream().map(sentence -> sentence.in(spanish)).toList());
	}

	@Test
	void openPortsAreGrouped() {
		EffectivePolicy policy = subject("reject 8.0.0.0/8:25,accept *:25,accept *:80,accept *:443,reject *:*").effective();
		assertEquals(List.of("25 to everyone but 8.0.0.0/8", "80,443 to everyone"),
				english(OpenPorts.of(policy, IpFamily.IPV4).stream().map(OpenPorts::text).toList()));
	}

	private static List<String> english(List<Message> sentences) {
		return sentences.stream().map(sentence -> sentence.in(Locale.ENGLISH)).toList();
	}
}
