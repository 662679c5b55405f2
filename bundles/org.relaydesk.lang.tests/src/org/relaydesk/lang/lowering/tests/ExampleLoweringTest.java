// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.SourceText;
import org.relaydesk.lang.tests.ExampleModel;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Located;
import org.relaydesk.model.Phase;

/** The design page's model means what the page says. */
class ExampleLoweringTest {

	private static final LoadedModel MODEL = RelayLanguage.create()
			.load(ExampleModel.FILES.stream().map(file -> new SourceText(file, ExampleModel.text(file))).toList());

	@Test
	void lowersWithoutErrors() {
		assertEquals(List.of("policies.relay: exit-policy.unused"),
				MODEL.findings().stream().map(finding -> finding.origin().file() + ": " + finding.code().id()).toList());
		assertTrue(MODEL.isSound());
	}

	@Test
	void tellsTheStoryOfKilton() {
		Deployment deployment = MODEL.deployment().orElseThrow();
		String story = deployment.rollout().phases().stream().map(phase -> phase.name() + ": " + relays(deployment, phase)).collect(Collectors.joining("\n"));
		assertEquals("""
				pilot: BradfordBridge bridge running, HoweLibrary middle running, KiltonLibrary middle running
				pause: BradfordBridge bridge running, HoweLibrary middle running, KiltonLibrary middle paused
				reinstated: BradfordBridge bridge running, HoweLibrary middle running, KiltonLibrary middle running
				exits: BradfordBridge bridge running, HoweLibrary middle running, KiltonLibrary exit running WebAndChat
				expansion: BradfordBridge bridge running, HoweLibrary middle running, HoweLibrary2 middle running, KiltonLibrary exit running WebAndChat""",
				story);
	}

	private static String relays(Deployment deployment, Phase phase) {
		return deployment.at(phase).relays().map(ExampleLoweringTest::relay).collect(Collectors.joining(", "));
	}

	private static String relay(DeployedRelay relay) {
		String policy = relay.settings().policy().map(Located::value).map(p -> " " + p.name()).orElse("");
		return relay.nickname() + " " + relay.settings().role().value() + " " + relay.settings().state() + policy;
	}
}
