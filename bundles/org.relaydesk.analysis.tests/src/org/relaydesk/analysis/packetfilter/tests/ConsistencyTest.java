// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.packetfilter.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Settings;

/** Whatever the model says: no port that a role needs is closed, and none is open that neither a role nor the model asks for. */
class ConsistencyTest {

	private static final int ALLOWED = 9100;

	@RepeatedTest(200)
	void openPortsAreTheNeededPorts(RepetitionInfo repetition) {
		Snapshot snapshot = random(new Random(repetition.getCurrentRepetition())).last();
		DeployedHost host = snapshot.hosts().getFirst();
		Set<String> needed = Listeners.of(host).stream().map(ConsistencyTest::text).collect(Collectors.toCollection(TreeSet::new));
		needed.add("any:" + ALLOWED);
		Set<String> open = PacketFilter.of(host, snapshot.rollout()).openings().stream().map(ConsistencyTest::text)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(needed, open);
	}

	private static String text(Listener listener) {
		return listener.address() + ":" + listener.port();
	}

	private static String text(Opening opening) {
		return opening.destination().map(Object::toString).orElse("any") + ":" + opening.ports().getFirst();
	}

	private static Model random(Random random) {
		Model model = new Model();
		model.host.address("2001:4860::10");
		model.host.firewall = Optional.of(FirewallModel.named("F").manage(22, FirewallModel.block("8.8.4.0/24"), FirewallModel.block("2001:4860::/32"))
				.allow(Protocol.TCP, ALLOWED, FirewallModel.block("8.8.4.0/24")).isolateLan().build());
		if (random.nextBoolean()) {
			model.host.metrics(9035, FirewallModel.block("8.8.4.0/24"), FirewallModel.block("2001:4860::/32"));
		}
		vary(model.relay.settings, 9001, random);
		for (int i = 1; i < random.nextInt(1, 5); i++) {
			vary(model.host.relay("Relay" + i).settings, 9001 + i, random);
		}
		return model;
	}

	private static void vary(Settings settings, int port, Random random) {
		settings.orPort(port).role(Role.values()[random.nextInt(3)]).state(random.nextInt(4) == 0 ? RelayState.PAUSED : RelayState.RUNNING);
		if (settings.role == Role.BRIDGE) {
			settings.transport("obfs4", port + 1000);
		}
		if (random.nextBoolean()) {
			settings.addresses.add(random.nextBoolean() ? "8.8.8.10" : "2001:4860::10");
		}
	}
}
