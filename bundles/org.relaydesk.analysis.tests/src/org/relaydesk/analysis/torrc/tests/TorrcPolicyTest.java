// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.Severity;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.analysis.torrc.TorrcIncludes;
import org.relaydesk.analysis.torrc.TorrcIncludes.Included;
import org.relaydesk.analysis.torrc.TorrcPolicy;
import org.relaydesk.analysis.torrc.TorrcText;

/** What is odd or wrong in a torrc is said, at its place. */
class TorrcPolicyTest {

	private static TorrcPolicy read(String text) {
		return TorrcPolicy.read(new TorrcText("torrc", text.replace("~", "\n")), TorrcIncludes.NONE);
	}

	private static String text(Finding finding) {
		return finding.severity() + " " + finding.origin() + " " + finding.message();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"ExitPolicy accept *:80, reject *:*   |",
			"ExitPolicy accept 192.0.2.1/:80~ExitPolicy reject *:* | warning torrc:1:12 accept 192.0.2.1/:80: the mask is empty, which tor takes for /0:"
					+ " the rule speaks of every IPv4 address",
			"ExitPolicy reject *:25, accept *:+80 | warning torrc:1:25 accept *:+80: tor reads the ports +80 as 80",
			"ExitPolicy reject *:25, \\~  accept *:80-90x | warning torrc:2:3 accept *:80-90x: tor reads the ports 80-90x as 80-90",
			"ExitPolicy accept6 192.0.2.1:80 | warning torrc:1:12 accept6 192.0.2.1:80: 192.0.2.1 is IPv4: tor drops it under accept6",
			"ExitPolicy accept *:0 | error torrc:1:12 tor refuses `accept *:0`: port 0: ports are 1 to 65535",
			"# x~IPv6Exit yes | error torrc:2:10 IPv6Exit is 0 or 1: tor refuses yes",
			"NumCPU many | error torrc:1:8 NumCPUs is a whole number up to 2147483647: tor refuses many",
			"RelayBandwidthRate 100 Mb~DataDirectory tor |",
			"SocksPortLines 9050 | error torrc:1:16 SocksPortLines is tor's name for several options together, and cannot be set: tor refuses 9050",
			"SocksPortLines |",
			"# x~+ExitPolitics accept *:80 | error torrc:2:1 Tor 0.4.9.11 has no option `ExitPolitics`, and would not start: write ExitPolicy",
			"JumpingJellyjars 1 | error torrc:1:1 Tor 0.4.9.11 has no option `JumpingJellyjars`, and would not start: take it out",
			"ExitRelay 0~ExitPolicy accept *:* | warning torrc:2:1 ExitRelay is 0, so tor ignores every ExitPolicy line without a word",
			"ExitPol accept *:80 | warning torrc:1:1 ExitPol is short for ExitPolicy, which tor accepts for the time being: write it out",
			"IPv6Exit 1~IPv6Exit 0 | warning torrc:2:1 IPv6Exit is set once more: tor takes the last value",
			"ExitPolicy | warning torrc:1:1 ExitPolicy has no value: tor skips this line",
			"/ExitPolicy |",
			"%include /etc/tor/more | warning torrc:1:1 %include /etc/tor/more was not read: its exit policy, if it has one, is missing here",
			"OutboundBindAddress 192.0.2.1~OutboundBindAddress [2001:db8::1] |",
			"OutboundBindAddress 192.0.2.1~OutboundBindAddress 192.0.2.2 | error torrc:2:21 OutboundBindAddress takes one IPv4 and one IPv6 address, a line"
					+ " each: tor refuses 192.0.2.2",
			"OutboundBindAddressExit exit.example | error torrc:1:25 OutboundBindAddressExit takes one IPv4 and one IPv6 address, a line each: tor refuses"
					+ " exit.example",
			"IPv6Exit 1~ExitPolicyRejectPrivate 0 | error torrc:1:1 IPv6Exit 1 with ExitPolicyRejectPrivate 0 and no ExitPolicy line stops tor"
					+ " 0.4.9.11 with a failed assertion: write at least one ExitPolicy line"})
	void oddities(String torrc, String finding) {
		assertEquals(Optional.ofNullable(finding).stream().toList(), read(torrc).findings().stream().filter(found -> found.severity() != Severity.HINT)
				.map(TorrcPolicyTest::text).toList());
	}

	@Test
	void aQuoteThatIsNeverClosed() {
		assertEquals(List.of("error torrc:1:12 the closing quote is missing"),
				read("ExitPolicy \"accept").findings().stream().map(TorrcPolicyTest::text).toList());
	}

	@Test
	void portsMayBeHiddenAndOptionsHaveOtherNames() {
		String torrc = "ExitPolicyRejectLocalInterfaces 1~__SocksPort 192.0.2.5:9050~Address 192.0.2.1~MaxConn 2000~ExitPolicy accept *:80";
		assertTrue(read(torrc).subject().orElseThrow().effective().rules().stream().anyMatch(rule -> rule.toString().equals("reject 192.0.2.5:*")));
	}

	@Test
	void whatTorRefusesHasNoPolicy() {
		assertFalse(read("IPv6Exit yes~IPv6Exit 1~ExitPolicy reject *:*").subject().isPresent(), "though the last value counts");
		assertFalse(read("ExitPolicy accept *:80, rejct *:*").subject().isPresent());
	}

	@Test
	void aRuleRemembersItsLine() {
		RuleSource source = read("Nickname x~ExitPolicy accept *:80, \\~# why~ accept *:443").subject().orElseThrow().stated().getLast().source();
		assertEquals("torrc:4", source.toString());
	}

	@Test
	void includedFilesCount() {
		TorrcPolicy policy = including(pattern -> new Included.Files(List.of(new TorrcText(pattern, "ExitPolicy accept *:443"), new TorrcText("b",
				"ExitPolicy accept *:22"))));
		assertEquals(List.of("accept *:80", "accept *:443", "accept *:22", "reject *:*"), policy.subject().orElseThrow().rules());
	}

	@Test
	void filesThatIncludeOneAnotherAreRefusedAsByTor() {
		TorrcText twice = new TorrcText("b", "%include b\n%include b");
		assertEquals(List.of("error b:1:1 tor refuses %include b: more than 31 files include one another"),
				including(pattern -> new Included.Files(List.of(twice, twice))).findings().stream().map(TorrcPolicyTest::text).toList());
	}

	private static TorrcPolicy including(TorrcIncludes includes) {
		return TorrcPolicy.read(new TorrcText("torrc", "Address 192.0.2.1\nExitPolicy accept *:80\n%include more\nExitPolicy reject *:*"), includes);
	}

	@Test
	void addressesOfWhichOnlyTheHostKnowsAreTold() {
		String found = String.join("\n", read("ORPort 9001~ExitPolicyRejectLocalInterfaces 1~IPv6Exit 1~ExitPolicy reject *:*").findings().stream()
				.map(TorrcPolicyTest::text).toList());
		assertEquals("""
				warning torrc:2:1 ExitPolicyRejectLocalInterfaces also rejects every public address of the host's interfaces: only the running host knows \
				them, so those rules are missing here
				hint torrc:1:1 the file does not state the relay's public IPv4 or IPv6 address, which tor finds out and rejects too: that rule is missing \
				here; `Address` states it""", found);
		assertEquals(List.of(), read("Address 192.0.2.1~ExitPolicyRejectLocalInterfaces 0~ExitPolicy reject *:*").findings());
		assertEquals(List.of(), read("ExitPolicyRejectPrivate 0~ExitPolicy reject *:*").findings());
		assertEquals(List.of(), read("ExitPolicyRejectLocalInterfaces 1").findings(), "it is no exit");
	}
}
