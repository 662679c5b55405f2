// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relaydesk.analysis.packetfilter.Packet;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.firewall.IptablesGenerator;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.model.Firewall.Per;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;

/** What the generated files do to real packets between network namespaces is what the records say. */
@Tag("judge")
class RealPacketsTest {

	private static final List<Integer> PORTS = List.of(22, 80, 443, 5353, 9001, 9035, 9100, 9101);

	private final Snapshot snapshot = KiltonHost.snapshot(Per.MINUTE);
	private final PacketFilter filter = PacketFilter.of(snapshot.hosts().getFirst(), snapshot.rollout());
	private TestBed bed;

	@BeforeEach
	void connect() {
		RealPrograms.requireRoot();
		RealPrograms.require("ip", "nft", "iptables-restore", "ip6tables-restore", "python3", "sysctl");
		bed = new TestBed();
	}

	@AfterEach
	void disconnect() {
		if (bed != null) {
			bed.close();
		}
	}

	@Test
	void withoutAFilterEverythingAnswers() {
		assertEquals(Collections.nCopies(packets().size(), true), bed.reachHost(packets()), "the test bed itself must not drop anything");
		assertEquals(List.of(true, true), bed.leaveHost(departures()));
	}

	@Test
	void nftablesLetsInWhatTheRecordsSay() {
		loadNftables();
		assertDecidesAsTheRecordsSay();
	}

	@Test
	void iptablesLetsInWhatTheRecordsSay() {
		loadIptables();
		assertDecidesAsTheRecordsSay();
	}

	private void assertDecidesAsTheRecordsSay() {
		List<Packet> packets = packets();
		assertEquals(packets.stream().map(filter::admits).toList(), bed.reachHost(packets), packets::toString);
		assertEquals(departures().stream().map(filter::releases).toList(), bed.leaveHost(departures()));
	}

	@Test
	void theOrPortIsOpenToAllAndTheLanIsOutOfReach() {
		loadNftables();
		List<Packet> toOrPort = TestBed.WORLD.stream().map(source -> TestBed.packet(Protocol.TCP, source, 9001)).toList();
		assertEquals(Collections.nCopies(toOrPort.size(), true), bed.reachHost(toOrPort));
		assertEquals(List.of(false), bed.leaveHost(List.of(departure("10.20.1.7"))));
		assertEquals(List.of(true), bed.reachHost(List.of(TestBed.packet(Protocol.TCP, "10.20.1.7", 9001))), "replies to the LAN pass");
	}

	@ParameterizedTest
	@EnumSource(names = {"MINUTE", "HOUR", "DAY"})
	void nftablesDropsMoreConnectionsThanTheLimit(Per per) {
		assertLoads(bed.onHost(text(new NftablesGenerator(), 0, KiltonHost.snapshot(per)), "nft", "-f", "-"));
		assertLimits();
		String remembered = bed.onHost("", "nft", "list", "set", "inet", "relaydesk", "ssh_ipv4").output();
		assertTrue(remembered.contains("timeout " + Map.of(Per.MINUTE, "1m", Per.HOUR, "1h", Per.DAY, "1d").get(per)), remembered);
		assertTrue(remembered.contains("203.0.113.5 limit rate over"), remembered);
	}

	@ParameterizedTest
	@EnumSource(names = {"MINUTE", "HOUR", "DAY"})
	void iptablesDropsMoreConnectionsThanTheLimit(Per per) {
		assertLoads(bed.onHost(text(new IptablesGenerator(), 0, KiltonHost.snapshot(per)), "iptables-restore"));
		assertLimits();
	}

	private void assertLimits() {
		List<Packet> many = Collections.nCopies(4 * KiltonHost.SSH_LIMIT, TestBed.packet(Protocol.TCP, "203.0.113.5", 22));
		long answered = bed.reachHost(many).stream().filter(b -> b).count();
		assertTrue(answered >= KiltonHost.SSH_LIMIT && answered <= KiltonHost.SSH_LIMIT + 1, () -> answered + " connections were let in");
	}

	@Test
	void nftablesStopsAFloodToTheOrPortAndNobodyElse() {
		loadNftables();
		assertStopsAFlood();
	}

	@Test
	void iptablesStopsAFloodToTheOrPortAndNobodyElse() {
		loadIptables();
		assertStopsAFlood();
	}

	/** Nine hundred connections of one address at once: the first hundred pass, and some more while they are sent. */
	private void assertStopsAFlood() {
		List<Packet> flood = new ArrayList<>(Collections.nCopies(900, TestBed.packet(Protocol.TCP, "198.51.100.7", 9001)));
		flood.add(TestBed.packet(Protocol.TCP, "203.0.113.200", 9001));
		List<Boolean> answered = bed.reachHost(flood);
		long passed = answered.subList(0, 900).stream().filter(b -> b).count();
		assertTrue(passed >= 100 && passed < 850, () -> passed + " connections were let in");
		assertTrue(answered.getLast(), "another address is not stopped");
	}

	@Test
	void loadingReplacesOurTableAndNoOther() {
		assertTrue(bed.onHost("", "nft", "add table inet neighbour").succeeded());
		loadNftables();
		loadNftables();
		String tables = bed.onHost("", "nft", "list", "tables").output();
		assertEquals("table inet neighbour\ntable inet relaydesk\n", tables);
	}

	@Test
	void aRulesetThatIsRefusedLeavesTheOldOneInPlace() {
		loadNftables();
		String before = rules();
		String broken = text(new NftablesGenerator(), 0).replace("tcp dport 9100", "tcp dport ninety");
		assertFalse(bed.onHost(broken, "nft", "-f", "-").succeeded());
		assertEquals(before, rules());
	}

	private String rules() {
		return bed.onHost("", "nft", "--stateless", "list", "ruleset").output();
	}

	private void loadNftables() {
		assertLoads(bed.onHost(text(new NftablesGenerator(), 0), "nft", "-f", "-"));
	}

	private void loadIptables() {
		assertLoads(bed.onHost(text(new IptablesGenerator(), 0), "iptables-restore"));
		assertLoads(bed.onHost(text(new IptablesGenerator(), 1), "ip6tables-restore"));
	}

	private static void assertLoads(Command.Result result) {
		assertTrue(result.succeeded(), result.output());
	}

	private String text(ArtifactGenerator generator, int index) {
		return text(generator, index, snapshot);
	}

	private static String text(ArtifactGenerator generator, int index, Snapshot snapshot) {
		return new String(generator.generate(snapshot).artifacts().get(index).bytes(), StandardCharsets.UTF_8);
	}

	/** Every source and port, and some more at random; SSH once a source, because it is limited. */
	private static List<Packet> packets() {
		List<Packet> packets = new ArrayList<>();
		List<String> sources = new ArrayList<>(TestBed.WORLD);
		sources.addAll(TestBed.LAN);
		Random random = new Random(9001);
		for (String source : sources) {
			PORTS.forEach(port -> packets.add(TestBed.packet(Protocol.TCP, source, port)));
			packets.add(TestBed.packet(Protocol.UDP, source, 5353));
			packets.add(TestBed.packet(Protocol.UDP, source, 9001));
			for (int i = 0; i < 20; i++) {
				packets.add(TestBed.packet(random.nextBoolean() ? Protocol.TCP : Protocol.UDP, source, 23 + random.nextInt(65_000)));
			}
		}
		return packets;
	}

	private static List<Packet> departures() {
		return List.of(departure("198.51.100.7"), departure("192.168.5.5"));
	}

	private static Packet departure(String destination) {
		return new Packet(Protocol.TCP, IpAddress.of(KiltonHost.IPV4), IpAddress.of(destination), 443);
	}
}
