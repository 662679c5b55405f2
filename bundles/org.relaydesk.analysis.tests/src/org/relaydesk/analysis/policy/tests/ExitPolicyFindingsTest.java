// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Finding;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Role;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.RelayModel;

/** Each {@code exit-policy.*} finding where it is due, and where it just is not. */
class ExitPolicyFindingsTest {

	private static final String WEB = "accept *:80,443; reject *:*";

	private final Model model = new Model();

	/** The findings about policies as {@code code @ place}. */
	private List<String> found(ExitPolicy... policies) {
		return findings(policies).stream().map(f -> f.code().id().replace("exit-policy.", "") + " @ " + f.origin().file()).toList();
	}

	private List<Finding> findings(ExitPolicy... policies) {
		model.policies.clear();
		model.policies.addAll(List.of(policies));
		return new Analyses().findings(model.build()).stream().filter(f -> f.code().id().startsWith("exit-policy.")).toList();
	}

	private ExitPolicy use(ExitPolicy policy) {
		model.relay.settings.role(Role.EXIT);
		model.relay.settings.policy = Optional.of(policy);
		return policy;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"accept *:80,443; reject *:* |",
			"accept *:80; accept *:443; reject private:*; reject *:* |",
			// tail
			"accept *:80,443 | implicit-tail @ P",
			"accept *:80,443; reject *4:* | implicit-tail @ P",
			"accept *4:80,443; reject *4:* |",
			"accept *:80,443; reject *:1-32767; reject *:32768-65535 |",
			// Exit flag
			"accept *:443; reject *:* | not-an-exit @ P",
			"accept 8.0.0.0/9:80,443; reject *:* | not-an-exit @ P; summary-differs @ P",
			"accept 8.0.0.0/8:80,443; reject *:* | summary-differs @ P",
			// summary
			"accept *:80,443; accept 198.51.100.7:5432; reject *:* | summary-differs @ P",
			"reject 8.0.0.0/8:80; accept *:80,443; reject *:* | summary-differs @ P",
			// hidden rules
			"reject *:1-1024; accept *:80; accept *:1025-1200; reject *:* | contradiction @ P/accept *:80; not-an-exit @ P",
			"accept *:80,443; accept *:80; reject *:* | unreachable-rule @ P/accept *:80",
			"accept *:80,443; accept 10.1.2.3:22; reject *:* | contradiction @ P/accept 10.1.2.3:22",
			"accept *:80-90,443; accept *:85-100; reject *:* | partly-hidden @ P/accept *:85-100",
			"accept *:80,443; reject 198.51.100.0/24:*; reject *:* | partly-hidden @ P/reject 198.51.100.0/24:*",
			"reject *:81; accept *:80-90,443; reject *:* |",
			"accept *:80,443; reject *:*; accept *:22 | contradiction @ P/accept *:22",
			"accept *:80,443; reject *:*; reject *:22 | unreachable-rule @ P/reject *:22",
			// abuse
			"accept *:25,80,443; reject *:* | abuse-prone-port @ P/accept *:25,80,443",
			"accept 198.51.100.0/24:25; accept *:80,443; reject 198.51.100.0/24:25; reject *:* "
					+ "| contradiction @ P/reject 198.51.100.0/24:25; summary-differs @ P",
			"accept *:* | abuse-prone-port @ P/accept *:*",
			"reject *:25,119,135-139,445,563,1214,4661-4666,6346-6429,6699,6881-6999; accept *:* |",
			// family
			"accept6 198.51.100.0/24:80; accept *:80,443; reject *:* | family6-rule-ignored @ P/accept6 198.51.100.0/24:80",
			"reject6 [2001:db8::]/32:*; accept *:80,443; reject *:* | summary-differs @ P"})
	void ofAPolicyThatNobodyUses(String rules, String expected) {
		List<String> wanted = expected == null ? List.of() : Arrays.stream(expected.split("; ")).sorted().toList();
		assertEquals(wanted, found(PolicyText.policy("P", rules)).stream().sorted().toList());
	}

	@Test
	void messagesSayWhatToDo() {
		assertEquals("accept *:80 never counts, because reject *:1-1024 says the opposite first: move it up, or take it out",
				findings(PolicyText.policy("P", "reject *:1-1024; accept *:80; reject *:*")).stream()
						.filter(f -> f.origin().file().startsWith("P/")).findFirst().orElseThrow().message());
		assertEquals("accept *:85-100 counts only in part, because accept *:80-90,443 comes first: it is left with ports 91-100",
				findings(PolicyText.policy("P", "accept *:80-90,443; accept *:85-100; reject *:*")).getFirst().message());
		Finding family = findings(PolicyText.policy("P", "reject *6:*; accept *:80,443; accept6 *:22; reject *:*")).stream()
				.filter(f -> f.message().startsWith("accept6")).findFirst().orElseThrow();
		assertEquals("accept6 *:22 never counts, because reject *6:* says the opposite first: move it up, or take it out", family.message());
		assertEquals(List.of("reject *6:*"), family.related().stream().map(Finding.Related::message).toList(), "one statement, one place");
		assertEquals("P has no rule for the rest, so Tor appends its default policy, which opens ports 1-24,26-118,120-134,140-444,446-562,564-1213,"
				+ "1215-4660,4667-6345,6430-6666,6668-6698,6700-6880,7000-65535: end with `reject *:*`, or say `extends` a policy that is `tor reduced`",
				findings(PolicyText.policy("P", "accept *:6667")).stream().filter(f -> f.message().contains("Tor appends")).findFirst().orElseThrow()
						.message());
	}

	@Test
	void ipv6IsMissingOnlyWhereAHostHasIt() {
		ExitPolicy policy = use(PolicyText.policy("P", "accept *4:80,443; reject *4:*"));
		assertEquals(List.of(), found(policy));
		model.host.address("2001:4860::10");
		assertEquals(List.of("ipv6-missing @ P"), found(policy));
		assertEquals(List.of(), found(use(PolicyText.policy("P", "accept *4:80,443; reject *:*"))).stream().filter(f -> f.contains("ipv6")).toList());
	}

	@Test
	void aBaseThatIsNeverReached() {
		ExitPolicy base = PolicyText.policy("Base", WEB);
		ExitPolicy reduced = PolicyText.policy("Reduced", "", Optional.empty(), true);
		assertEquals(List.of("base-hidden @ P/extends"), found(base, PolicyText.policy("P", WEB, Optional.of(base), false)));
		assertEquals(List.of("base-hidden @ P/extends"), found(reduced, PolicyText.policy("P", WEB, Optional.of(reduced), false)));
		assertEquals(List.of(), found(base, PolicyText.policy("P", "reject *:81", Optional.of(base), false)));
		assertEquals(List.of(), found(reduced, PolicyText.policy("P", "reject *:6667-6697", Optional.of(reduced), false)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"ensure accepts any:80,443 |",
			"ensure accepts any:80,443 except 198.51.100.0/24 |",
			"ensure accepts any | 1.0.0.0:1 is rejected by reject *:* (P/reject *:*:1)",
			"ensure rejects any:25 |",
			"ensure rejects any:25, any:443 | 1.0.0.0:443 is accepted by accept *:443 (P/accept *:80,443:1)",
			"ensure rejects private |",
			"ensure accepts private:80 | 0.0.0.0:80 is rejected by reject 0.0.0.0/8:* (private)",
			"ensure accepts [2001:db8::1]:443 |",
			"ensure accepts any6:80 |",
			"ensure rejects any6:443 | [100::]:443 is accepted by accept *6:443 (P/accept *:80,443:1)",
			"ensure rejects any4:80 except 0.0.0.0/1 | 128.0.0.0:80 is accepted by accept *:80 (P/accept *:80,443:1)"})
	void assertionsAreProved(String ensure, String counterexample) {
		List<Finding> findings = findings(PolicyText.policy("P", WEB + ";" + ensure));
		assertEquals(counterexample == null ? List.of() : List.of("`" + ensure + "` does not hold for P: " + counterexample
				+ "; change the rules or the assertion"), findings.stream().map(Finding::message).toList());
	}

	@Test
	void assertionsAreProvedForEachRelay() {
		ExitPolicy policy = use(PolicyText.policy("P", WEB + "; ensure accepts any:80; ensure accepts 8.8.8.10:443; ensure accepts 9.9.9.9:443"));
		assertEquals(List.of(), found(policy), "what the library refuses is taken out");
		model.library.refused.clear();
		assertEquals(List.of("`ensure accepts 8.8.8.10:443` does not hold for relay KiltonRelay with P: 8.8.8.10:443 is rejected by "
				+ "reject 8.8.8.10:* (own address); change the rules or the assertion"),
				findings(policy).stream().filter(f -> f.code().id().endsWith("failed")).map(Finding::message).toList());
	}

	/** To what the policy rejects a relay adds its own addresses, what its library refuses, and IPv6 if it has none. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"any:443                  |",
			"any4:443                 |",
			"any6:443                 | KiltonRelay",
			"[2001:4860:1::1]:443     | KiltonRelay",
			"8.8.8.0/24:80            | KiltonRelay",
			"8.8.8.10:443             | KiltonRelay",
			"9.9.9.9:443              | Other",
			"[2001:4860::9]:443       | KiltonRelay and Other",
			"8.0.0.0/7:80             | KiltonRelay and Other",
			"1.2.3.4:80, 9.9.9.0/24:80 | Other",
			"4.4.4.0/24:443           |"})
	void anAssertionMayFailForOneRelayAndHoldForAnother(String targets, String broken) {
		ExitPolicy policy = use(PolicyText.policy("P", WEB + "; ensure accepts " + targets + "; ensure rejects any:25; ensure rejects private"));
		model.library.refused.clear();
		model.library.refused.add("4.4.4.0/24");
		RelayModel other = model.site.host("attic").address("9.9.9.9").address("2001:4860::9").relay("Other");
		other.settings.role(Role.EXIT);
		other.settings.policy = model.relay.settings.policy;
		Optional<Finding> failed = findings(policy).stream().filter(f -> f.code().id().endsWith("failed")).findFirst();
		assertEquals(broken == null ? "" : broken, failed.map(f -> f.related().stream().map(r -> r.origin().file()).filter(List.of("KiltonRelay", "Other")::contains)
				.collect(Collectors.joining(" and "))).orElse(""), failed::toString);
	}

	@Test
	void anInheritedAssertionIsProvedAgain() {
		ExitPolicy base = PolicyText.policy("Base", WEB + "; ensure accepts any:443");
		assertEquals(List.of("assertion-failed @ Base/ensure accepts any:443"),
				found(base, PolicyText.policy("P", "reject 8.8.8.8:443", Optional.of(base), false)).stream().filter(f -> f.contains("assertion")).toList());
	}

	@Test
	void ownNetworksAreReachableUnlessRefused() {
		ExitPolicy policy = use(PolicyText.policy("P", WEB));
		model.library.refused.clear();
		List<Finding> findings = findings(policy);
		assertEquals(List.of("strangers reach the networks of Kilton through its own exit KiltonRelay: write `exits refuse 8.8.8.0/24`"),
				findings.stream().map(Finding::message).toList());
		model.library.refused.add("8.8.8.0/24");
		assertEquals(List.of(), found(policy), "its LAN is private, its uplink has IPv6 but its host has not");
		model.host.address("2001:4860::10");
		assertEquals(List.of("own-network @ Kilton"), found(policy));
	}

	@Test
	void aMiddleRelayReachesNothing() {
		use(PolicyText.policy("P", WEB));
		model.library.refused.clear();
		model.relay.settings.role(Role.MIDDLE);
		assertEquals(List.of(), found());
	}
}
