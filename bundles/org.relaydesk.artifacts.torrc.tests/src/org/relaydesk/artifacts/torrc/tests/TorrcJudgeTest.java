// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.judges.Judges;
import org.relaydesk.model.Family;
import org.relaydesk.model.Role;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.HostModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Place;

/** The real tor takes every kind of configuration that we write, without a single warning. */
@Tag("judge")
class TorrcJudgeTest {

	@Test
	void torAcceptsEveryKindOfRelay() {
		RealPrograms.require("tor");
		List<Artifact> artifacts = new ArrayList<>(Torrc.generate(everything().last()).artifacts());
		Judges.Report report = Judges.all().judge(artifacts);
		assertEquals(List.of(), report.findings());
		assertEquals(List.of("tor"), report.asked());
		assertEquals(8, artifacts.stream().filter(a -> a.path().value().endsWith("/torrc")).count());
	}

	private static Model everything() {
		Model model = new Model().phase("pilot", "2015-07-01").network("office", "203.0.113.0/28");
		model.contact = Model.contact("email", "bücherei[]library.example", "url", "https://library.example/#relays", "proof", "uri-rsa");
		model.family = new Family(true, Optional.of(Place.located("YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY", "family id")), Optional.of(Place.at("family")));
		HostModel host = model.host.address("2001:4860::10").metrics(9035, FirewallModel.named("office", "source"), FirewallModel.block("2001:db8::/32"));
		model.relay.settings.rsa("0123456789012345678901234567890123456789");
		host.relay("Second").settings.orPort(9002).rsa("1123456789012345678901234567890123456789").keysOffline = true;
		host.relay("TwoPorts").settings.orPort(9003).alsoOrPort(Optional.empty(), 9443, Optional.empty());
		host.relay("ExitRelay").settings.orPort(9004).exit(80, 443).budget = Optional.of(BudgetModel.named("PatronsFirst").rate("20 Mbit/s")
				.burst("30 Mbit/s").atMost(30).atMost(6000, Period.MONTH).whileOpen().rate("5 Mbit/s").burst("8 Mbit/s").build());
		host.relay("Weekly").settings.orPort(9005).budget = Optional.of(BudgetModel.named("Weekly").rate("75 KiB/s").atMost(100, Period.WEEK).build());
		host.relay("Bridge").settings.orPort(9006).role(Role.BRIDGE).transport("obfs4", 8443).distribution = Optional.of("https");
		host.relay("Hatch").settings.orPort(9007).torrc("", "NumCPUs", "1").torrc("", "MaxMemInQueues", "256 MB").torrc("+", "Log", "notice syslog");
		HostModel behind = model.site.host("closet").address("10.30.0.5", "8.8.8.20");
		behind.relay("Behind").settings.orPorts.clear();
		behind.relays.getFirst().settings.alsoOrPort(Optional.empty(), 443, Optional.of(9001));
		return model;
	}
}
