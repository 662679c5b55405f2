// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.families;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Snapshot;

/**
 * Before Tor 0.4.9 every relay lists the fingerprints of all others in its descriptor, of which the directory authorities accept 20,000
 * bytes (tor, {@code MAX_DESCRIPTOR_UPLOAD_SIZE}). A fingerprint takes 42 of them; keys, contact and policy need the rest.
 */
public final class FamilyTooLarge implements PhaseAnalysis<Snapshot> {

	private static final int DESCRIPTOR_BYTES = 20_000;
	private static final int BYTES_FOR_THE_REST = 4_000;
	private static final int BYTES_EACH = 42;

	/** The most relays that can be one family by fingerprints. */
	public static final int MOST = (DESCRIPTOR_BYTES - BYTES_FOR_THE_REST) / BYTES_EACH + 1;

	@Override
	public Stream<Finding> findings(Snapshot snapshot, Snapshot same) {
		Rollout rollout = snapshot.rollout();
		int members = FamilyMembers.of(snapshot).members().size();
		return rollout.tor().knowsFamilyId() || members <= MOST ? Stream.empty() : Stream.of(Finding.of(FindingCode.FAMILY_TOO_LARGE,
				rollout.family().origin().orElse(rollout.origin()), text("family.too-large", members, rollout.tor(), MOST)));
	}
}
