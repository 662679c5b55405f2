// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.contact;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Contact;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Snapshot;

/** Whoever runs several relays can be reached (tor(1), ContactInfo), and whoever runs an exit hears of abuse. */
public final class ContactNeeded implements PhaseAnalysis<Snapshot> {

	@Override
	public Stream<Finding> findings(Snapshot snapshot, Snapshot same) {
		Rollout rollout = snapshot.rollout();
		Contact contact = rollout.contact();
		Origin place = contact.origin().orElse(rollout.origin());
		long relays = snapshot.relays().count();
		if (contact.fields().isEmpty()) {
			return relays < 2 ? Stream.empty() : Stream.of(Finding.of(FindingCode.CONTACT_MISSING, place, text("contact.missing", rollout.name(), relays)));
		}
		boolean exits = snapshot.runningRelays().anyMatch(relay -> relay.settings().isExit());
		return !exits || contact.field("abuse").isPresent() ? Stream.empty() : Stream.of(Finding.of(FindingCode.CONTACT_ABUSE_MISSING, place,
				text("contact.abuse-missing")));
	}
}
