// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.model.Role;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.Model;

/** Text of the model stays text: it never becomes an option, and never a path outside the host's folder. */
class HostileTextTest {

	static List<String> hostile() {
		return List.of("x\nExitRelay 1", "x\r\nExitPolicy accept *:*", "x\u2028ExitRelay 1", "\"\nExitRelay 1\n\"", "x\\", "x \\\"", "# x", "$(reboot)", "`id`",
				"../../../etc/passwd", "<script>alert(1)</script>", "%include /etc/passwd", "\u202eevil\u0000\u0007", "x".repeat(10_000), "", " ", "\uD800");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void asAnyTextOfTheModel(String text) {
		Model model = model(text);
		List<String> names = Torrc.of(model.last(), "KiltonRelay").options().stream().map(line -> line.split(" ")[0]).toList();
		assertEquals(Torrc.of(model("plain").last(), "KiltonRelay").options().stream().map(line -> line.split(" ")[0]).toList(), names);
		assertEquals(List.of("0"), Torrc.of(model.last(), "KiltonRelay").values("ExitRelay"));
	}

	private static Model model(String text) {
		Model model = new Model().phase("pilot", "2015-07-01");
		model.library.title = Optional.of(text);
		model.contact = Model.contact("email", text, text, "value");
		model.relay.settings.budget = Optional.of(BudgetModel.named(text).rate("5 Mbit/s").build());
		model.relay.settings.torrc("", "NumCPUs", text);
		return model;
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void asAName(String name) {
		Model model = new Model().phase("pilot", "2015-07-01");
		model.library(name).site(name).host(name).address("8.8.4.4").relay(name).settings.nickname = "Other";
		model.host.relay("Third").settings.nickname = name;
		Generation generation = Torrc.generate(model.last());
		List<String> paths = generation.artifacts().stream().map(Artifact::path).map(Object::toString).toList();
		assertEquals(2, paths.size());
		assertTrue(paths.stream().allMatch(path -> path.matches("hosts/[A-Za-z0-9_-]{1,80}/[A-Za-z0-9_-]{1,80}/[A-Za-z0-9_-]{1,80}/etc/tor/instances/\\w+/torrc")),
				paths::toString);
		assertEquals(1, generation.findings().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ExitRelay", "exitrelay", "ExitRel", "EXITPOLICY", "ExitPol", "IPv6Exit", "ReducedExitPolicy", "BridgeRelay", "ORPort",
			"%include", "A B", "Nick\nExitRelay", "" })
	void asAnOptionOfTheEscapeHatch(String option) {
		for (Role role : List.of(Role.MIDDLE, Role.BRIDGE)) {
			for (String prefix : List.of("", "+", "/", "\n")) {
				Model model = new Model().phase("pilot", "2015-07-01");
				model.relay.settings.role(role).torrc(prefix, option, "1");
				Torrc torrc = Torrc.of(model.last(), "KiltonRelay");
				assertEquals(List.of("0"), torrc.values("ExitRelay"));
				assertTrue(torrc.options().stream().noneMatch(line -> Stream.of("+", "/", "%").anyMatch(line::startsWith)));
				assertEquals(1, Torrc.generate(model.last()).findings().size());
			}
		}
	}
}
