// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.judges.Judges;
import org.relaydesk.model.Person;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Place;

/** Text of the model never becomes a directive, markup, a command or a path. */
class HostileTextTest {

	static List<String> hostile() {
		return List.of("x\nserver:\n  interface: 0.0.0.0", "x\r\n[Service]\r\nExecStart=/bin/evil", "\"\n  - hosts: all", "x\\", "$(reboot) `reboot`", "'; reboot; '",
				"</title><script>alert(1)</script>", "[x](javascript:alert(1))", "# x", "{{ lookup('pipe','reboot') }}", "%n %H", "../../etc/passwd",
				"\u202eevil\u0000\u0007\u2028x", "x".repeat(10_000));
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void addsNoLineThatProgramsRead(String text) {
		Files plain = Files.of(model("plain").last());
		Files files = Files.of(model(text).last());
		assertEquals(plain.artifacts().size(), files.artifacts().size());
		for (String end : List.of("unbound.conf.d/relaydesk.conf", "exit-notice.conf", "60-relaydesk.conf", "relaydesk-rates.timer", "relaydesk-rates",
				"tor@KiltonRelay.service.d/relaydesk.conf", "etc/relaydesk/opening-hours", "alerts.yml")) {
			assertEquals(directives(plain, end), directives(files, end), end);
		}
		assertTrue(files.artifacts().stream().allMatch(a -> a.path().value().length() < 200));
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void isNoMarkup(String text) {
		String page = Files.of(model(text).last()).text("index.html");
		assertTrue(page.lines().noneMatch(line -> line.contains("<script")));
		assertEquals(Files.of(model("plain").last()).text("index.html").lines().count(), page.lines().count());
		String runbook = Files.of(model(text).last()).text("RUNBOOK.md");
		assertTrue(runbook.lines().noneMatch(line -> line.contains("<script") || line.matches(".*(?<!\\\\)\\]\\(javascript.*")));
	}

	@Test
	@Tag("judge")
	void andTheJudgesStillAccept() {
		RealPrograms.require("unbound-checkconf", "systemd-analyze", "promtool", "nginx", "ansible-playbook");
		List<Artifact> artifacts = Files.of(model(String.join(" ", hostile())).last()).artifacts();
		assertEquals(List.of(), Judges.all().judge(artifacts).findings());
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void isUtf8WithoutControlCharacters(String text) {
		for (Artifact artifact : Files.of(model(text).last()).artifacts()) {
			String content = new String(artifact.bytes(), StandardCharsets.UTF_8);
			assertTrue(content.codePoints().allMatch(c -> c == '\n' || c == '\t' || c == '\r' && artifact.path().value().endsWith(".ics") || !Character.isISOControl(c) && c != 0x202e && c != 0x2028),
					artifact.path()::value);
		}
	}

	private static List<String> directives(Files files, String end) {
		return files.text(end).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
	}

	private static Model model(String text) {
		Model model = Stories.busyHost();
		model.library.title = Optional.of(text);
		model.library.it = Optional.of(new Person(text, Optional.of(text), Optional.of(text), Place.at("it")));
		model.contact = Model.contact("abuse", text);
		model.host.dnsName = Optional.of(text.equals("plain") ? "not a host name" : text);
		return model;
	}
}
