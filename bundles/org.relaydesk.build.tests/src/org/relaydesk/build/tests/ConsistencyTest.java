// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.torrc.TorrcIncludes;
import org.relaydesk.analysis.torrc.TorrcPolicy;
import org.relaydesk.analysis.torrc.TorrcText;
import org.relaydesk.artifacts.Generators;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.artifacts.system.UnitsGenerator;
import org.relaydesk.artifacts.torrc.TorrcGenerator;
import org.relaydesk.build.ArtifactBuild;
import org.relaydesk.build.Selection;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.PortRange;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Settings;

/**
 * No port that a torrc or the model asks for is closed by the packet filter, and none is open besides: the text of the torrc files is compared with the
 * records and with the text of nftables.conf. What an exit's policy lets out, the filter lets out, too.
 */
class ConsistencyTest {

	private static final Generators GENERATORS = new Generators(List.of(new TorrcGenerator(), new NftablesGenerator(), new UnitsGenerator()));
	private static final Pattern NOT_LEFT = Pattern.compile("ip6? daddr (\\S+) counter drop");
	private static final String OFFICE = "8.8.4.0/24";
	private static final String OFFICE_6 = "2001:4860::/32";

	@RepeatedTest(200)
	void ofRandomHosts(RepetitionInfo repetition) {
		Snapshot snapshot = random(new Random(repetition.getCurrentRepetition())).last();
		assertConsistent(snapshot, files(snapshot));
	}

	static List<Arguments> phases() {
		return Examples.phases().toList();
	}

	@ParameterizedTest
	@MethodSource("phases")
	void ofTheExamples(String example, String phase) {
		Snapshot snapshot = Examples.model(Examples.folder(example)).deployment().orElseThrow().snapshots().stream()
				.filter(each -> each.phase().map(p -> p.name()).orElse("").equals(phase)).findFirst().orElseThrow();
		assertConsistent(snapshot, files(snapshot));
	}

	/** Either side can be at fault, and is found out. */
	@Test
	void aPortTooManyOrTooFewIsDetected() {
		Snapshot snapshot = random(new Random(1)).last();
		DeployedHost host = snapshot.hosts().getFirst();
		Map<String, String> files = files(snapshot);
		Doors needed = needed(snapshot, host, files);
		String filter = filter(host, files);
		assertEquals(needed, Doors.ofNftables(filter));
		assertNotEquals(needed, Doors.ofNftables(filter.replace("dport 22 accept", "dport 23 accept")));
		assertNotEquals(needed, Doors.ofNftables(filter.replace("\t\tcounter drop\n", "\t\ttcp dport 9999 accept\n\t\tcounter drop\n")));
		files.replaceAll((path, text) -> text.replaceFirst("\nORPort ", "\n#ORPort "));
		assertNotEquals(needed(snapshot, host, files), Doors.ofNftables(filter));
	}

	private static void assertConsistent(Snapshot snapshot, Map<String, String> files) {
		for (DeployedHost host : snapshot.hosts()) {
			Doors needed = needed(snapshot, host, files);
			assertFalse(needed.from().isEmpty());
			assertEquals(needed, Doors.ofRecords(PacketFilter.of(host, snapshot.rollout()).openings()), "the records");
			assertEquals(needed, Doors.ofNftables(filter(host, files)), "nftables.conf");
			assertLetsOut(filter(host, files), torrcs(host, files));
		}
	}

	private static void assertLetsOut(String filter, List<String> torrcs) {
		String output = filter.substring(filter.indexOf("chain output"));
		assertTrue(output.contains("hook output priority filter; policy accept;"), output);
		List<EndpointSet> closed = NOT_LEFT.matcher(output).results().map(block -> EndpointSet.of(Cidr.of(block.group(1)), PortRange.ALL)).toList();
		for (String torrc : torrcs) {
			EndpointSet accepted = TorrcPolicy.read(new TorrcText("torrc", torrc), TorrcIncludes.NONE).subject().map(PolicySubject::effective).orElseThrow()
					.accepted();
			closed.forEach(block -> assertTrue(block.intersection(accepted).isEmpty(), () -> "the policy accepts what the filter drops: " + block.boxes()));
		}
	}

	private static Doors needed(Snapshot snapshot, DeployedHost host, Map<String, String> files) {
		return Doors.ofTorrcs(torrcs(host, files)).andOfModel(host, snapshot.rollout());
	}

	private static String filter(DeployedHost host, Map<String, String> files) {
		return files.get(folder(host) + "etc/nftables.conf");
	}

	private static String folder(DeployedHost host) {
		return "hosts/" + host.library().name() + "/" + host.site().name() + "/" + host.host().name() + "/";
	}

	/** Those of instances whose unit is not masked by an empty one. */
	private static List<String> torrcs(DeployedHost host, Map<String, String> files) {
		String instances = folder(host) + "etc/tor/instances/";
		return files.entrySet().stream().filter(file -> file.getKey().startsWith(instances) && file.getKey().endsWith("/torrc"))
				.filter(file -> !files.containsKey(folder(host) + "etc/systemd/system/tor@" + file.getKey().substring(instances.length()).split("/")[0] + ".service"))
				.map(Map.Entry::getValue).toList();
	}

	private static Map<String, String> files(Snapshot snapshot) {
		Map<String, String> files = new TreeMap<>();
		new ArtifactBuild(GENERATORS).run(snapshot, Selection.ALL).artifacts()
				.forEach(artifact -> files.put(artifact.path().value(), new String(artifact.bytes(), StandardCharsets.UTF_8)));
		return files;
	}

	private static Model random(Random random) {
		Model model = new Model();
		model.host.address("2001:4860::10");
		if (random.nextBoolean()) {
			model.site.lan("public", "9.20.0.0/24");
			model.library.refused.add("9.20.0.0/24");
		}
		model.host.firewall = Optional.of(FirewallModel.named("F").manage(22, FirewallModel.block(OFFICE), FirewallModel.block(OFFICE_6))
				.allow(Protocol.TCP, 9100, FirewallModel.block(OFFICE)).isolateLan().build());
		if (random.nextBoolean()) {
			model.host.metrics(9035, FirewallModel.block(OFFICE), FirewallModel.block(OFFICE_6));
		}
		vary(model.relay.settings, 9001, random);
		for (int i = 1; i < random.nextInt(1, 5); i++) {
			vary(model.host.relay("Relay" + i).settings, 9001 + i, random);
		}
		return model;
	}

	private static void vary(Settings settings, int port, Random random) {
		settings.orPort(port).role(Role.values()[random.nextInt(3)]).state(random.nextInt(4) == 0 ? RelayState.PAUSED : RelayState.RUNNING);
		switch (settings.role) {
			case EXIT -> settings.exit(80, 443, 6697);
			case BRIDGE -> settings.transport("obfs4", port + 1000);
			case MIDDLE -> settings.addresses.addAll(random.nextBoolean() ? List.of("8.8.8.10") : List.of("8.8.8.10", "2001:4860::10"));
		}
	}
}
