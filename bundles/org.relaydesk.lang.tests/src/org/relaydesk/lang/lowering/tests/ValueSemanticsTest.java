// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.model.Ensure;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Library;
import org.relaydesk.model.Located;
import org.relaydesk.model.OpeningHours;
import org.relaydesk.model.PolicyRule;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.TransferCap;
import org.relaydesk.model.Uplink;

/** The rules of the language's semantics that concern values and defaults. */
class ValueSemanticsTest {

	@ParameterizedTest
	@CsvSource({ "2014-12-31, ''", "2015-01-01, a", "2015-12-31, a", "2016-01-01, b", "2030-01-01, c" })
	void rule6AsOfADate(LocalDate date, String phase) {
		Optional<Snapshot> snapshot = Folder.of(Folder.ROLLOUT).deployment().at(date);
		assertEquals(phase, snapshot.flatMap(Snapshot::phase).map(p -> p.name()).orElse(""));
	}

	@Test
	void rule8NamesAreUniqueInTheirParentOnly() {
		Folder folder = Folder.of("rollout R { } library L { site Main { uplink U { networks 192.0.2.0/25 } host h { address 192.0.2.1 uplink U } } } "
				+ "library M { site Main { uplink U { networks 192.0.2.128/25 } host h { address 192.0.2.129 uplink U } } }");
		assertEquals("", folder.findings());
		assertEquals("192.0.2.128/25", folder.deployment().libraries().get(1).sites().getFirst().hosts().getFirst().uplink().orElseThrow().networks()
				.getFirst().value().toString());
	}

	@ParameterizedTest
	@CsvSource({ "20% of uplink, 20% of uplink", "0.5% of uplink, 0.5% of uplink", "20 Mbit/s, 20 Mbit/s", "1.5 MiB/s, 12582.912 kbit/s", "100Mbit/s, 100 Mbit/s",
			"1 KiB/s, 8.192 kbit/s", "2 GB/s, 16 Gbit/s" })
	void rule9RatesAndShares(String text, String value) {
		assertEquals(value, Folder.of("rollout R { } budget B { rate " + text + " }").budget().limits().rate().orElseThrow().value().toString());
	}

	@Test
	void rule10CeilingsStandBesideTheRate() {
		Folder folder = Folder.of("rollout R { } budget B { rate 1 Mbit/s at most 30% of uplink at most 6 TB per month }");
		assertEquals("[30% of uplink, 6 TB per month]", folder.budget().limits().ceilings().stream().map(Located::value).toList().toString());
	}

	@Test
	void rule11WhileOpenHoldsOnlyWhatItStates() {
		Folder folder = Folder.of("rollout R { } budget B { rate 2 Mbit/s burst 3 Mbit/s while open { rate 1 Mbit/s } }");
		assertTrue(folder.budget().whileOpen().orElseThrow().value().burst().isEmpty());
		assertEquals("1 Mbit/s", folder.budget().whileOpen().orElseThrow().value().rate().orElseThrow().value().toString());
	}

	@ParameterizedTest
	@CsvSource({ "20 TB per month, SUM, 1, 20 TB per month", "1 GiB per day, SUM, 1, 1 GiB per day", "20 TB per month counting larger, LARGER, 1, 20 TB per month",
			"20 TB per month counting down, DOWN, 1, 20 TB per month", "20 TB per month counting up from day 28, UP, 28, 20 TB per month",
			"20 TB per month counting both from day 5, SUM, 5, 20 TB per month" })
	void rule13TransferCountsBothDirectionsUnlessSaidOtherwise(String text, TransferCap.Counting counting, int day, String volume) {
		TransferCap cap = uplink("transfer " + text).transfer().orElseThrow().value();
		assertEquals(counting, cap.counting());
		assertEquals(day, cap.billingDay());
		assertEquals(volume, cap.volume().toString());
	}

	@ParameterizedTest
	@CsvSource({ "29, value.number 29", "0, value.number 0" })
	void rule13BillingDaysAreInEveryMonth(String day, String finding) {
		assertEquals(finding, Folder.of("rollout R { }", "library L { site S { uplink U { transfer 1 TB per month from day " + day + " } } }").findings());
	}

	@ParameterizedTest
	@CsvSource({ "Mon 10:00-20:00, MONDAY 600-1200", "Sat..Mon 10:00-12:00, SATURDAY 600-720 SUNDAY 600-720 MONDAY 600-720",
			"Fri 22:00-02:00, FRIDAY 1320-1560", "Mon 08:00-24:00, MONDAY 480-1440", "Mon 00:00-24:00, MONDAY 0-1440", "Mon 22:00-00:00, MONDAY 1320-1440" })
	void rule14OpeningHours(String text, String spans) {
		assertEquals(spans, hours(text).spans().stream().map(s -> s.day() + " " + s.from() + "-" + s.to()).collect(Collectors.joining(" ")));
	}

	@Test
	void rule14SeveralDaysAndSpansInOneLine() {
		assertEquals(4, hours("Mon, Wed 10:00-12:00, 13:00-18:00").spans().size());
	}

	@ParameterizedTest
	@CsvSource({ "Mon 10:00-10:00, value.time 10:00-10:00", "Mon 24:00-10:00, value.time 24:00-10:00", "closed 2015-12-26 to 2015-12-24, value.date 2015-12-24" })
	void rule14HoursThatCannotBe(String text, String finding) {
		assertEquals(finding, Folder.of("rollout R { } library L { open { " + text + " } }").findings());
	}

	@Test
	void rule14Closures() {
		OpeningHours hours = hours("Mon 10:00-20:00 closed 2015-12-24 to 2015-12-26 \"Christmas\", 2016-07-04");
		assertEquals("2015-12-24 2015-12-26 Christmas, 2016-07-04 2016-07-04 ",
				hours.closures().stream().map(c -> c.from() + " " + c.to() + " " + c.reason().orElse("")).collect(Collectors.joining(", ")));
	}

	@ParameterizedTest
	@CsvSource({ "country FR, Europe/Paris", "country US, ''", "country US timezone America/New_York, America/New_York", "country FR timezone Indian/Reunion, Indian/Reunion",
			"'', ''", "country ZZ, ''" })
	void rule14TimeZoneOfACountryThatHasOne(String text, String zone) {
		Library library = Folder.of("rollout R { } library L { place \"P\" " + text + " }").library();
		assertEquals(zone, library.timeZone().map(Object::toString).orElse(""));
	}

	@Test
	void rule15AnEnsureWithoutPortsMeansAll() {
		Ensure ensure = Folder.of("rollout R { } ports web = 80, 443 exit policy P { ensure rejects private, any4:web, any6:25 except 192.0.2.0/24 }").policy()
				.ensures().getFirst();
		assertEquals("private[*] any4[80, 443] any6[25]", ensure.targets().stream().map(t -> "" + t.address() + t.ports()).collect(Collectors.joining(" ")));
		assertEquals("192.0.2.0/24", ensure.except().getFirst().value().toString());
	}

	@Test
	void rule15AnyIsNoWordOfARule() {
		assertEquals("value.address any", Folder.of("rollout R { } exit policy P { accept any:80 }").findings());
	}

	@Test
	void rule17OwnRulesThenTheBasesRules() {
		ExitPolicy policy = Folder.of("rollout R { } exit policy P extends Q { reject *:25 } exit policy Q extends Z { accept *:80 } exit policy Z = tor reduced")
				.policy();
		assertEquals("[reject *:25, accept *:80]", policy.allRules().toString());
		assertTrue(policy.endsReduced());
	}

	@Test
	void rule18OneRuleATargetAndRange() {
		List<PolicyRule> rules = Folder.of("rollout R { } ports web = 80, 443 ports all = web, 22 "
				+ "exit policy P { accept *:all, 192.0.2.0/24:1-10 reject6 [2001:db8::]/32:* reject *4:*, *6:* }").policy().rules();
		assertEquals("[accept *:80, accept *:443, accept *:22, accept 192.0.2.0/24:1-10, reject6 [2001:db8::]/32:*, reject *4:*, reject *6:*]", rules.toString());
	}

	@Test
	void rule21Firewall() {
		Firewall firewall = Folder.of("rollout R { network office 203.0.113.0/28 } "
				+ "firewall F { manage ssh port 2222 from office, 192.0.2.1, any allow udp 53, 60-61 from any limit ssh to 10 per minute isolate lan }").firewall();
		assertEquals(2222, firewall.management().getFirst().port());
		assertEquals(3, firewall.management().getFirst().sources().size());
		assertEquals("[53, 60-61]", firewall.allowances().getFirst().ports().toString());
		assertEquals(Firewall.Per.MINUTE, firewall.limit().orElseThrow().per());
		assertTrue(firewall.isolateLan().isPresent());
	}

	@Test
	void rule23And25ListenersNameTheirAddress() {
		Folder folder = Folder.ofRelay("", "relay r { ORPort 192.0.2.1:9001, [2001:db8::1]:443 forwarded to 9002 }");
		assertEquals("a: middle running 192.0.2.1:9001 2001:db8::1:443", Timeline.of(folder.relay()));
		assertEquals(9002, folder.relay().timeline().getFirst().settings().orPorts().get(1).listenPort());
	}

	@Test
	void rule24EachAddressBelongsToItsUplink() {
		Folder folder = Folder.of("rollout R { }", "library L { site S { uplink U { networks 192.0.2.0/24 gateway 192.0.2.254, fe80::1 } "
				+ "uplink V { networks 198.51.100.0/24 gateway 198.51.100.1 } host h { address 192.0.2.1, 198.51.100.9 uplink V, U } } }");
		List<String> uplinks = folder.host().addresses().stream().map(address -> folder.host().uplink(address).orElseThrow().name()).toList();
		assertEquals(List.of("U", "V"), uplinks);
		assertEquals("V", folder.host().uplink().orElseThrow().name());
		assertEquals(List.of("192.0.2.254", "fe80::1"),
				folder.host().uplinks().getLast().value().gateways().stream().map(gateway -> gateway.value().toString()).toList());
	}

	@Test
	void rule24TheUplinkFollowsFromTheAddress() {
		Folder folder = Folder.of("rollout R { }", "library L { site S { uplink U { networks 192.0.2.0/24 } uplink V { networks 198.51.100.0/24 } "
				+ "host h { address 10.0.0.1 behind 198.51.100.9 } } }");
		assertEquals("V", folder.host().uplink().orElseThrow().name());
		HostAddress address = folder.host().addresses().getFirst();
		assertEquals("10.0.0.1 198.51.100.9", address.address() + " " + address.publicAddress());
	}

	@Test
	void rule28StringsKnowEscapes() {
		Library library = Folder.of("rollout R { } library L \"A \\\"b\\\" \\u00e9\" { }").library();
		assertEquals("A \"b\" é", library.title().orElseThrow());
	}

	@Test
	void rule29ContactFieldsAreAnyWord() {
		Folder folder = Folder.of("rollout R { contact { email \"a[]b.example\" proof uri-rsa hoursofoperation 24 } }");
		assertEquals("[email=a[]b.example, proof=uri-rsa, hoursofoperation=24]",
				folder.deployment().rollout().contact().fields().stream().map(f -> f.name().value() + "=" + f.value().value()).toList().toString());
	}

	@Test
	void aPendingHostCanBeRead() {
		Folder folder = Folder.of(Folder.ROLLOUT, Folder.host("").replace("192.0.2.1 ", "pending \"ISP assigns in March\""));
		assertEquals("ISP assigns in March", folder.host().pending().orElseThrow().value());
		assertTrue(folder.model().isSound());
	}

	private static OpeningHours hours(String text) {
		return Folder.of("rollout R { } library L { open { " + text + " } }").library().openingHours();
	}

	private static Uplink uplink(String text) {
		return Folder.of("rollout R { } library L { site S { uplink U { " + text + " } } }").library().sites().getFirst().uplinks().getFirst();
	}
}
