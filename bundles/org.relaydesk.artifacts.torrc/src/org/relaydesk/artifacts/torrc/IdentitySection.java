// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.model.Contact;
import org.relaydesk.model.DeployedRelay;

/** Who the relay is, and whom to ask about it. */
final class IdentitySection implements Section {

	/** The field that makes a ContactInfo one that programs read (ContactInfo Information Sharing Specification). */
	private static final String VERSION_FIELD = "ciissversion";

	@Override
	public void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc) {
		torrc.section("Who it is");
		torrc.why("Its name in the Tor network.", relay.settings().nickname().origin())
				.set("Nickname", relay.nickname(), relay.settings().nickname().origin());
		Contact contact = around.rollout().contact();
		if (!contact.fields().isEmpty()) {
			var origin = contact.origin().orElse(contact.fields().getFirst().name().origin());
			torrc.why("Public: how to reach the operator. Fields as in the ContactInfo specification ([] stands for @).", origin)
					.setText("ContactInfo", text(contact), origin);
		}
		if (relay.settings().keysOffline()) {
			torrc.why("The master key is kept away from this host; what lies here is a signing key that expires. RUNBOOK.md says how to renew it.",
					relay.relay().origin()).set("OfflineMasterKey", "1", relay.relay().origin());
		}
	}

	/** The fields in their order, with the version of the specification unless the model states it. */
	static String text(Contact contact) {
		Stream<String> fields = contact.fields().stream().map(f -> f.name().value() + ":" + f.value().value());
		Stream<String> version = contact.field(VERSION_FIELD).isPresent() ? Stream.empty() : Stream.of(VERSION_FIELD + ":" + version(contact));
		return Stream.concat(fields, version).collect(Collectors.joining(" "));
	}

	/** Proofs by family id came with version 3 of the specification. */
	private static int version(Contact contact) {
		return contact.field("proof").filter(proof -> proof.contains("familyid")).isPresent() ? 3 : 2;
	}
}
