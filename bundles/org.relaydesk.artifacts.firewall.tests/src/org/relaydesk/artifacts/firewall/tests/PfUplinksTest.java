// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.artifacts.firewall.PfGenerator;
import org.relaydesk.model.Firewall;
import org.relaydesk.testing.deployment.Model;

/** pf is not said to serve a host that it would answer for over the wrong uplink. */
class PfUplinksTest {

	private final Model model = KiltonHost.model(Firewall.Per.MINUTE);

	@Test
	void aHostOnOneUplinkGetsItsFile() {
		assertEquals(1, new PfGenerator().generate(model.last()).artifacts().size());
	}

	@Test
	void aHostOnTwoIsReportedAndGetsNone() {
		model.host.on(model.uplink.gateway("192.0.2.1"), model.site.uplink("Cable", "8.8.9.0/24").gateway("8.8.9.1")).address("8.8.9.9");
		Generation generation = new PfGenerator().generate(model.last());
		assertEquals(List.of(), generation.artifacts());
		assertEquals(List.of(FindingCode.GENERATOR_UNSUPPORTED), generation.findings().stream().map(Finding::code).toList());
		assertTrue(generation.findings().getFirst().message().startsWith("Kilton/Main/basement is on several uplinks: pf "), generation.findings()::toString);
		assertEquals(List.of(), new NftablesGenerator().generate(model.last()).findings(), "others route by source");
	}
}
