// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.families.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.families.FamilyMembers;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Family;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Settings;

/** Who is in the family in which phase (LANGUAGE.md, semantics 22). */
class FamilyMembersTest {

	private final Model model = new Model().phase("pilot", "2015-07-01").phase("growth", "2016-07-01");

	private static List<String> names(List<DeployedRelay> relays) {
		return relays.stream().map(relay -> relay.relay().name()).toList();
	}

	private FamilyMembers in(int phase) {
		return FamilyMembers.of(model.build().snapshots().get(phase));
	}

	private Settings relay(String name) {
		return model.host.relay(name).settings;
	}

	@Test
	void allButBridgesThatHaveStartedAndNotRetired() {
		model.relay.from("growth", s -> s.state(RelayState.RETIRED));
		relay("Paused").state(RelayState.PAUSED);
		relay("Bridge").role(Role.BRIDGE);
		model.host.relay("Later").starts("growth");
		assertEquals(List.of("KiltonRelay", "Paused"), names(in(0).members()));
		assertEquals(List.of("Paused", "Later"), names(in(1).members()));
	}

	@Test
	void nobodyWhereTheModelAsksForNoFamily() {
		model.family = Family.NONE;
		assertFalse(in(0).contains(model.last().relays().findFirst().orElseThrow()));
	}
}
