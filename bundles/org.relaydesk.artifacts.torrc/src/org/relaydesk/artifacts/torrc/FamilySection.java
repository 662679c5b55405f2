// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.relaydesk.artifacts.torrc.TorrcWriter.Value;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Family;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Rollout;

/**
 * The declaration that one operator runs these relays: by the family's key ({@code FamilyId}, since 0.4.9), and for older Tors by the other members'
 * fingerprints ({@code MyFamily}). What is not known yet is a named blank, never invented.
 */
final class FamilySection implements Section {

	/** How many fingerprints of 42 bytes fit a descriptor of 20,000 bytes beside the rest of it (dir-spec). */
	static final int MOST_FINGERPRINTS = 400;

	@Override
	public void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc) {
		Rollout rollout = around.rollout();
		Family family = rollout.family();
		if (!family.automatic() || relay.settings().isBridge()) {
			return;
		}
		if (around.family().size() == 1 && family.id().isEmpty()) {
			return;
		}
		Origin origin = family.origin().orElse(rollout.origin());
		torrc.section("Its family: one operator runs these relays, so no circuit uses two of them");
		if (rollout.tor().knowsFamilyId()) {
			familyId(family.id(), origin, torrc);
		}
		myFamily(relay, around.family(), origin, rollout, torrc);
	}

	private static void familyId(Optional<Located<String>> id, Origin origin, TorrcWriter torrc) {
		if (id.isPresent()) {
			torrc.why("The family's public key; its secret key lies with the relay's own keys (RUNBOOK.md, The family's key).", id.get().origin())
					.setText("FamilyId", id.get().value(), id.get().origin());
		} else {
			torrc.why("FamilyId: a blank until the family has a key. RUNBOOK.md, The family's key, says how to make it once;"
					+ " then write its public id into the model: family auto id \"...\".", origin);
		}
	}

	private static void myFamily(DeployedRelay relay, List<DeployedRelay> family, Origin origin, Rollout rollout, TorrcWriter torrc) {
		if (family.size() - 1 > MOST_FINGERPRINTS) {
			torrc.why("MyFamily: left out, since " + (family.size() - 1) + " fingerprints do not fit a relay's descriptor.", origin);
			return;
		}
		List<DeployedRelay> others = family.stream().filter(other -> !other.relay().name().equals(relay.relay().name())).toList();
		List<Value> known = others.stream().flatMap(other -> other.settings().identity().rsa().stream()
				.map(rsa -> new Value("$" + rsa.value().replace("$", "").replace(" ", ""), other.nickname() + ", " + rsa.origin().fileAndLine(), rsa.origin())))
				.filter(value -> value.text().matches("\\$[0-9A-Fa-f]{40}")).toList();
		if (!known.isEmpty()) {
			torrc.why(rollout.tor().knowsFamilyId() ? "The same for Tors older than 0.4.9, which know families by fingerprints alone."
					: "The fingerprints of the other relays.", origin).setAll("MyFamily", known);
		}
		List<DeployedRelay> unknown = others.stream().filter(other -> other.settings().identity().rsa().isEmpty()).toList();
		if (!unknown.isEmpty()) {
			torrc.why("MyFamily: a blank for each relay whose fingerprint the model lacks: " + names(unknown)
					+ ". Each shows it after its first start; write it into the model: identity { rsa \"...\" }.", origin);
		}
	}

	private static String names(List<DeployedRelay> relays) {
		return relays.stream().map(DeployedRelay::nickname).collect(Collectors.joining(", "));
	}
}
