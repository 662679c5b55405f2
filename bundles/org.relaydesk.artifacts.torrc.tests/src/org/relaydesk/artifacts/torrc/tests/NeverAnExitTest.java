// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.model.Role;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.NetworkNamespace;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.TorProcess;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Settings;

/**
 * A middle relay or a bridge can never become an exit, whatever else the model says: in random models full of hostile texts, and as the real tor
 * understands their configurations.
 */
@Tag("judge")
class NeverAnExitTest {

	private static final int RELAYS = 12;
	private static final List<String> TEXTS = List.of("x\nExitRelay 1", "\"\nExitPolicy accept *:*\n\"", "x \\", "x\\\nExitRelay 1", "# x", "\" # x", "$(id) `id`",
			"%include /etc/passwd", "\u202eevil\u0000\u0007", "<script>", "Bücherei #1", "x".repeat(500), "a\u2028ExitRelay 1");
	private static final List<String> OPTIONS = List.of("ExitRelay", "exitrelay", "ExitRel", "ExitPolicy", "EXITPOLI", "ReducedExitPolicy", "Reduced",
			"IPv6Exit", "IPv6E", "%include", "BridgeRelay", "NumCPUs 1\nExitRelay", "ExitRelay 1 #");
	private static final List<String> PREFIXES = List.of("", "+", "/");

	@TempDir
	Path folder;

	@Test
	void inRandomModelsWithTheRealTor() throws IOException, InterruptedException {
		RealPrograms.require("tor", "ip");
		RealPrograms.requireRoot();
		Snapshot snapshot = randomModel(new Random(20150911)).last();
		List<TorProcess> running = new ArrayList<>();
		try (NetworkNamespace namespace = NetworkNamespace.create("never").address("8.8.8.10/32", "lo")) {
			try {
				for (int i = 0; i < RELAYS; i++) {
					Torrc torrc = Torrc.of(snapshot, "R" + i);
					assertEquals(List.of("0"), torrc.values("ExitRelay"));
					assertEquals(List.of("reject *:*"), torrc.values("ExitPolicy"));
					running.add(TorProcess.start(namespace, Files.createDirectory(folder.resolve("r" + i)), torrc.artifact().bytes()));
				}
				for (TorProcess tor : running) {
					assertEquals(List.of("exit-policy/full=reject *:*"), tor.ask("GETINFO exit-policy/full"), tor::log);
				}
			} finally {
				for (TorProcess tor : running) {
					tor.close();
				}
			}
		}
	}

	@Test
	void theMethodSeesAnExit() throws IOException, InterruptedException {
		RealPrograms.require("tor", "ip");
		RealPrograms.requireRoot();
		Model model = new Model().phase("pilot", "2015-07-01");
		model.relay.settings.exit(80);
		byte[] torrc = Torrc.of(model.last(), "KiltonRelay").artifact().bytes();
		try (NetworkNamespace namespace = NetworkNamespace.create("exit").address("8.8.8.10/32", "lo");
				TorProcess tor = TorProcess.start(namespace, Files.createDirectory(folder.resolve("exit")), torrc)) {
			assertEquals(List.of("accept *:80", "reject *:*"), tor.ask("GETINFO exit-policy/ipv4").stream()
					.flatMap(line -> List.of(line.replace("exit-policy/ipv4=", "").split(",")).stream())
					.filter(rule -> rule.contains("*:")).filter(rule -> !rule.contains("/")).toList(), tor::log);
		}
	}

	private static Model randomModel(Random random) {
		Model model = new Model().phase("pilot", "2015-07-01");
		model.contact = Model.contact("email", text(random), "note", text(random));
		model.library.title = Optional.of(text(random));
		model.host.relays.clear();
		for (int i = 0; i < RELAYS; i++) {
			randomize(model.host.relay("R" + i).settings.orPort(9001 + i), random);
		}
		return model;
	}

	private static void randomize(Settings relay, Random random) {
		if (random.nextBoolean()) {
			relay.exit(80, 443);
		}
		relay.role(random.nextInt(3) == 0 ? Role.BRIDGE : Role.MIDDLE);
		if (random.nextBoolean()) {
			relay.budget = Optional.of(BudgetModel.named(text(random)).rate("5 Mbit/s").build());
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			relay.torrc(PREFIXES.get(random.nextInt(PREFIXES.size())), OPTIONS.get(random.nextInt(OPTIONS.size())), random.nextBoolean() ? "1" : text(random));
		}
		relay.torrc("", "NumCPUs", "1");
	}

	private static String text(Random random) {
		return TEXTS.get(random.nextInt(TEXTS.size()));
	}
}
