// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Role;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.NetworkNamespace;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.Model;

/** Behind a router that forwards what the model says, and as the runbook tells its administrator, the world reaches the relay; otherwise it does not. */
@Tag("judge")
class NatTest {

	private static final String PRIVATE = "10.30.0.5";
	private static final String PUBLIC = "198.51.100.130";
	/** Prints whether anything answered: a refusal is an answer, silence is none. */
	private static final String CONNECT = """
			import errno, socket, sys
			s = socket.socket(); s.settimeout(2)
			try: print('yes' if s.connect_ex((sys.argv[1], int(sys.argv[2]))) == errno.ECONNREFUSED else 'no')
			except OSError: print('no')
			""";

	@Test
	void whatIsForwardedArrives() {
		RealPrograms.requireRoot();
		RealPrograms.require("ip", "nft", "python3", "sysctl");
		Snapshot snapshot = behindARouter();
		Listener orPort = Listeners.of(snapshot.hosts().getFirst()).stream().filter(listener -> listener.purpose() == Purpose.OR_PORT).findFirst().orElseThrow();
		assertEquals(List.of("198.51.100.130:443", "10.30.0.5:9001"), List.of(orPort.published().toString(), orPort.local().toString()));
		try (NetworkNamespace host = NetworkNamespace.create("host"); NetworkNamespace router = NetworkNamespace.create("router");
				NetworkNamespace world = NetworkNamespace.create("world")) {
			connect(host, router, world);
			assertTrue(host.runWithInput(text(snapshot), "nft", "-f", "-").succeeded());
			forward(router, orPort.published().port(), orPort.local().port());
			assertEquals("yes", answer(world, orPort.published().port()));
			forward(router, orPort.published().port(), orPort.published().port());
			assertEquals("no", answer(world, orPort.published().port()), "the public port is not open on the host itself");
		}
	}

	private static Snapshot behindARouter() {
		Model model = KiltonHost.model(Firewall.Per.MINUTE);
		model.host.addresses.clear();
		model.host.address(PRIVATE, PUBLIC).metrics = Optional.empty();
		model.relay.settings.role = Role.MIDDLE;
		model.relay.settings.addresses.clear();
		model.relay.settings.orPorts.clear();
		model.relay.settings.alsoOrPort(Optional.empty(), 443, Optional.of(9001));
		return model.last();
	}

	private static void connect(NetworkNamespace host, NetworkNamespace router, NetworkNamespace world) {
		host.cable("lan0", router, "in0").address(PRIVATE + "/24", "lan0");
		router.address("10.30.0.1/24", "in0").cable("out0", world, "net0").address(PUBLIC + "/32", "out0");
		world.address("203.0.113.5/32", "net0").mustRun("ip", "route", "add", PUBLIC, "dev", "net0");
		router.mustRun("ip", "route", "add", "203.0.113.5", "dev", "out0").mustRun("sysctl", "-qw", "net.ipv4.ip_forward=1");
		host.mustRun("ip", "route", "add", "default", "via", "10.30.0.1");
	}

	/** What the administrator of the router sets up. */
	private static void forward(NetworkNamespace router, int from, int to) {
		Command.Result result = router.runWithInput("""
				table ip nat
				delete table ip nat
				table ip nat {
					chain prerouting {
						type nat hook prerouting priority dstnat;
						ip daddr %s tcp dport %d dnat to %s:%d
					}
				}
				""".formatted(PUBLIC, from, PRIVATE, to), "nft", "-f", "-");
		assertTrue(result.succeeded(), result.output());
	}

	private static String answer(NetworkNamespace world, int port) {
		return world.run("python3", "-c", CONNECT, PUBLIC, String.valueOf(port)).output().strip();
	}

	private static String text(Snapshot snapshot) {
		return new String(new NftablesGenerator().generate(snapshot).artifacts().getFirst().bytes(), StandardCharsets.UTF_8);
	}
}
