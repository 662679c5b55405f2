// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.packetfilter.Packet;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.firewall.IptablesGenerator;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.artifacts.firewall.PfGenerator;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Source;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;

/** For random firewalls and random packets the texts for nftables, iptables and pf decide as the records do, and so alike. */
class PrintersAgreeTest {

	private static final int PACKETS = 2_000;
	private static final List<String> BLOCKS = List.of("203.0.113.0/28", "203.0.113.0/24", "198.51.100.7/32", "10.0.0.0/8", "2001:db8:a::/48", "2001:db8:a:1::/64");
	private static final List<String> SOURCES = List.of("203.0.113.5", "203.0.113.77", "198.51.100.7", "10.20.1.7", "192.168.5.5", "8.8.8.8", "2001:db8:a:1::5",
			"2001:db8:a:2::5", "fd00:5::1", "2001:db8:ffff::7");
	private static final List<Integer> PORTS = List.of(22, 23, 80, 443, 2222, 9001, 9035, 9100, 9101);

	static Stream<Integer> seeds() {
		return IntStream.rangeClosed(1, 40).boxed();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyTextDecidesAsTheRecordsDo(int seed) {
		Random random = new Random(seed);
		Snapshot snapshot = randomHost(random);
		PacketFilter records = PacketFilter.of(snapshot.hosts().getFirst(), snapshot.rollout());
		PrintedRules nft = PrintedRules.ofNft(text(new NftablesGenerator(), snapshot, 0));
		PrintedRules four = PrintedRules.ofIptables(text(new IptablesGenerator(), snapshot, 0), IpFamily.IPV4);
		PrintedRules six = PrintedRules.ofIptables(text(new IptablesGenerator(), snapshot, 1), IpFamily.IPV6);
		PrintedRules pf = PrintedRules.ofPf(text(new PfGenerator(), snapshot, 0));
		int admitted = 0;
		for (int i = 0; i < PACKETS; i++) {
			Packet in = packet(random);
			PrintedRules iptables = in.source().family() == IpFamily.IPV4 ? four : six;
			boolean expected = records.admits(in);
			admitted += expected ? 1 : 0;
			assertEquals(List.of(expected, expected, expected), List.of(nft.admits(in), iptables.admits(in), pf.admits(in)), in::toString);
			Packet out = new Packet(in.protocol(), in.destination(), in.source(), in.port());
			boolean released = records.releases(out);
			assertEquals(List.of(released, released, released), List.of(nft.releases(out), iptables.releases(out), pf.releases(out)), out::toString);
		}
		assertTrue(admitted > PACKETS / 100 && admitted < PACKETS, "the packets show little: " + admitted);
	}

	@Test
	void aTextThatOpensMoreIsFound() {
		String text = text(new NftablesGenerator(), KiltonHost.snapshot(Firewall.Per.MINUTE), 0);
		Packet packet = new Packet(Protocol.TCP, IpAddress.of("198.51.100.7"), IpAddress.of(KiltonHost.IPV4), 9100);
		PrintedRules wider = PrintedRules.ofNft(text.replaceAll("ip saddr \\S+ tcp dport 9100 accept", "ip saddr 198.51.0.0/16 tcp dport 9100 accept"));
		assertNotEquals(PrintedRules.ofNft(text).admits(packet), wider.admits(packet));
		assertThrows(AssertionError.class, () -> PrintedRules.ofNft(text.replace("tcp dport 9100 accept", "tcp dport 9100 jump elsewhere")));
	}

	private static Snapshot randomHost(Random random) {
		Model model = KiltonHost.model(Firewall.Per.MINUTE);
		model.site.lan("six", "fd00:5::/32");
		FirewallModel firewall = FirewallModel.named("Random").manage(random.nextBoolean() ? 22 : 2222, sources(random));
		for (int i = random.nextInt(4); i > 0; i--) {
			firewall.allow(random.nextBoolean() ? Protocol.TCP : Protocol.UDP, PORTS.get(random.nextInt(PORTS.size())), sources(random));
		}
		if (random.nextBoolean()) {
			firewall.limit(3, Firewall.Per.MINUTE);
		}
		if (random.nextBoolean()) {
			firewall.isolateLan();
		}
		Firewall built = firewall.build();
		model.firewalls.clear();
		model.firewalls.add(built);
		model.host.firewall = Optional.of(built);
		model.relay.settings.orPorts.clear();
		model.relay.settings.orPort(random.nextBoolean() ? 443 : 9001);
		return model.last();
	}

	private static Source[] sources(Random random) {
		List<Source> sources = new ArrayList<>();
		for (int i = random.nextInt(3); i >= 0; i--) {
			sources.add(switch (random.nextInt(6)) {
				case 0 -> FirewallModel.named("staff", "source");
				case 1 -> FirewallModel.named("office", "source");
				case 2 -> FirewallModel.anyone();
				default -> FirewallModel.block(BLOCKS.get(random.nextInt(BLOCKS.size())));
			});
		}
		return sources.toArray(Source[]::new);
	}

	private static Packet packet(Random random) {
		IpAddress source = IpAddress.of(SOURCES.get(random.nextInt(SOURCES.size())));
		String own = source.family() == IpFamily.IPV4 ? KiltonHost.IPV4 : KiltonHost.IPV6;
		int port = random.nextInt(3) == 0 ? 1 + random.nextInt(65_535) : PORTS.get(random.nextInt(PORTS.size()));
		return new Packet(random.nextInt(4) == 0 ? Protocol.UDP : Protocol.TCP, source, IpAddress.of(own), port);
	}

	private static String text(ArtifactGenerator generator, Snapshot snapshot, int index) {
		return new String(generator.generate(snapshot).artifacts().get(index).bytes(), StandardCharsets.UTF_8);
	}
}
