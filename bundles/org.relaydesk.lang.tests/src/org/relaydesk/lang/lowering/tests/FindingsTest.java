// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;

/** Findings of lowering, each with the words that it points at, and each beside a text that just does not deserve it. */
class FindingsTest {

	private record Case(String what, String text, String findings) {

		@Override
		public String toString() {
			return what;
		}
	}

	private static final List<Case> ROLLOUTS = List.of(
			new Case("no rollout", "budget B { rate 1 Mbit/s }", "rollout.missing"),
			new Case("no rollout, and names that only it could declare",
					"library L { starts pilot } firewall F { manage ssh from office }", "rollout.missing"),
			new Case("one rollout", "rollout R { }", ""),
			new Case("two rollouts", "rollout R { } rollout S { }", "rollout.multiple S"),
			new Case("a rollout twice", "rollout R { phase a from 2015-01-02 } rollout R { phase a from 2015-01-02 }", "rollout.multiple R"),
			new Case("a phase twice", "rollout R { phase a from 2015-01-02 phase a from 2015-01-03 }", "name.duplicate a"),
			new Case("phases in order", "rollout R { phase a from 2015-01-01 phase b from 2015-01-02 }", ""),
			new Case("phases out of order", "rollout R { phase a from 2015-01-02 phase b from 2015-01-01 }", "phase.order 2015-01-01"),
			new Case("phases on one day", "rollout R { phase a from 2015-01-02 phase b from 2015-01-02 }", "phase.order 2015-01-02"),
			new Case("one phase out of order is one finding",
					"rollout R { phase a from 2015-01-01 phase b from 2019-01-01 phase c from 2016-01-01 phase d from 2020-01-01 }", "phase.order 2016-01-01"),
			new Case("no such source of tor", "rollout R { tor 0.4.9 from torprojct }", "value.word torprojct"),
			new Case("no such family", "rollout R { family automatic }", "value.word automatic"),
			new Case("stated twice", "rollout R { operator \"A\" operator \"B\" }", "setting.duplicate operator"));

	private static final List<Case> UNUSED = List.of(
			new Case("a budget", "rollout R { } budget B { rate 1 Mbit/s }", "budget.unused B"),
			new Case("a budget of the highest rate and volume", "rollout R { } budget B { rate 1000 Gbit/s at most 10000 TB per day }", "budget.unused B"),
			new Case("a rate that nobody has", "rollout R { } budget B { rate 1001 Gbit/s }", "value.number 1001"),
			new Case("a volume that nobody has", "rollout R { } budget B { at most 10001 TB per day }", "value.number 10001"),
			new Case("a firewall", "rollout R { } firewall F { isolate lan }", "firewall.unused F"),
			new Case("a policy", "rollout R { } exit policy P { reject *:* }", "exit-policy.unused P"),
			new Case("a policy that another one extends", "rollout R { } exit policy P { reject *:* } exit policy Q extends P { accept *:80 }",
					"exit-policy.unused Q"),
			new Case("a template", "rollout R { } template T { role middle }", "template.unused T"),
			new Case("a template and what only it uses", "rollout R { } budget B { rate 1 Mbit/s } template T { budget B }", "template.unused T"));

	private static final List<Case> CIRCLES = List.of(
			new Case("policies", "rollout R { } exit policy P extends Q { } exit policy Q extends P { }", "exit-policy.cycle P"),
			new Case("a policy that extends itself", "rollout R { } exit policy P extends P { }", "exit-policy.cycle P"),
			new Case("a policy beside a circle", "rollout R { } exit policy P extends P { } exit policy Q extends P { }",
					"exit-policy.cycle P; exit-policy.unused Q"),
			new Case("templates", "rollout R { } template S like T { } template T like S { }", "template.cycle S"),
			new Case("ports", "rollout R { } ports a = 80, b ports b = 81, a", "ports.cycle a"));

	@ParameterizedTest
	@FieldSource({ "ROLLOUTS", "UNUSED", "CIRCLES" })
	void isFound(Case c) {
		assertEquals(c.findings, Folder.of(c.text).allFindings());
	}

	@Test
	void whatCannotBeReadIsNotMissing() {
		assertFalse(Folder.of("rollout {").allFindings().contains("rollout.missing"));
	}

	@Test
	void aLineThatBreaksTheGrammarHasOneFinding() {
		String broken = "rollout R { operator \"A\" operator \"B\" phase }";
		assertEquals(List.of(FindingCode.SYNTAX), Folder.of(broken).model().findings().stream().map(Finding::code).distinct().toList());
	}

	private static final List<Case> HOSTS = List.of(
			new Case("one uplink has the address", "uplink U { networks 192.0.2.0/24 } uplink V { networks 198.51.100.0/24 } host h { address 192.0.2.1 }", ""),
			new Case("no uplink has the address", "uplink U { networks 192.0.2.0/24 } host h { address 203.0.113.1 }", "host.uplink-ambiguous 203.0.113.1"),
			new Case("two uplinks have it", "uplink U { networks 192.0.2.0/24 } uplink V { networks 192.0.2.0/25 } host h { address 192.0.2.1 }",
					"host.uplink-ambiguous 192.0.2.1"),
			new Case("one of two is named", "uplink U { networks 192.0.2.0/24 } uplink V { networks 192.0.2.0/25 } host h { address 192.0.2.1 uplink V }", ""),
			new Case("both are named", "uplink U { networks 192.0.2.0/24 } uplink V { networks 198.51.100.0/24 } host h { address 192.0.2.1 uplink V, U }", ""),
			new Case("one is named twice", "uplink U { networks 192.0.2.0/24 } host h { address 192.0.2.1 uplink U, U }", "setting.duplicate U"),
			new Case("the second is not there", "uplink U { networks 192.0.2.0/24 } host h { address 192.0.2.1 uplink U, V }", "name.unresolved V"),
			new Case("a gateway of letters", "uplink U { networks 192.0.2.0/24 gateway 192.0.2.x } host h { address 192.0.2.1 }", "syntax x"),
			new Case("a gateway with a mask", "uplink U { networks 192.0.2.0/24 gateway 192.0.2.1/24 } host h { address 192.0.2.1 }", "value.address 192.0.2.1/24"),
			new Case("a gateway out of range", "uplink U { networks 192.0.2.0/24 gateway 192.0.2.300 } host h { address 192.0.2.1 }", "value.address 192.0.2.300"),
			new Case("no uplink at all", "host h { address 192.0.2.1 }", "host.uplink-ambiguous 192.0.2.1"),
			new Case("the public address counts", "uplink U { networks 192.0.2.0/24 } host h { address 10.0.0.5 behind 192.0.2.1 }", ""),
			new Case("a private address is a mistake of its own", "uplink U { networks 192.0.2.0/24 } host h { address 100.64.0.5 }", ""),
			new Case("the only uplink lists no networks", "uplink U { down 1 Mbit/s } host h { address 192.0.2.1 }", ""),
			new Case("pending, and one uplink", "uplink U { networks 192.0.2.0/24 } host h { address pending \"March\" }", ""),
			new Case("pending, and two uplinks", "uplink U { networks 192.0.2.0/24 } uplink V { networks 198.51.100.0/24 } host h { address pending \"March\" }",
					"host.uplink-ambiguous h"));

	private static final List<Case> NETWORKS = List.of(
			new Case("a LAN of the site", "lan staff 10.0.0.0/24 host h { firewall F uplink U }", ""),
			new Case("a site without it", "host h { firewall F uplink U }", "name.no-network-here F"),
			new Case("metrics from elsewhere", "lan staff 10.0.0.0/24 host h { metrics from staff, cellar uplink U }", "name.no-network-here cellar"));

	@ParameterizedTest
	@FieldSource("HOSTS")
	void isFoundAtAHost(Case c) {
		assertEquals(c.findings, Folder.of("rollout R { }", "library L { site S { " + c.text + " } }").findings());
	}

	@ParameterizedTest
	@FieldSource("NETWORKS")
	void isFoundOfNetworks(Case c) {
		String elsewhere = "library M { site T { lan staff 10.1.0.0/24 lan cellar 10.2.0.0/24 } } firewall F { manage ssh from staff, office }";
		assertEquals(c.findings, Folder.of("rollout R { network office 203.0.113.0/28 } " + elsewhere,
				"library L { site S { uplink U { networks 192.0.2.0/24 } " + c.text + " } }").findings());
	}

	private static final List<Case> WORDS = List.of(
			new Case("role", "role midle", "relay.role-unsupported midle"),
			new Case("guard is left to the analyses", "role guard", ""),
			new Case("distribution", "distribution htps", "value.word htps"),
			new Case("keys", "keys ofline", "value.word ofline"),
			new Case("transport", "transport obfs5 port 8443", "value.word obfs5"),
			new Case("identity", "identity { rsa \"A\" dsa \"B\" }", "value.word dsa"),
			new Case("a port too high", "ORPort 70000", "value.port 70000"),
			new Case("an address without a port", "ORPort 192.0.2.1", "value.port 192.0.2.1"),
			new Case("an address that is none", "address 192.0.2.300", "value.address 192.0.2.300"),
			new Case("two states", "paused running", "setting.duplicate paused"));

	@ParameterizedTest
	@FieldSource("WORDS")
	void isFoundInARelay(Case c) {
		assertEquals(c.findings, Folder.ofRelay("", "relay r { ORPort 1 " + c.text + " }").findings());
	}

	@Test
	void offersTheWordThatWasMeant() {
		Folder folder = Folder.ofRelay("", "relay r { ORPort 1 role brige }");
		assertEquals(List.of("bridge"), folder.model().findings().getFirst().replacements());
	}
}
