// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.governance;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Approval;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

/** Whoever is an exit in or after a phase that requires approval needs its board's vote (LANGUAGE.md, semantics 7). */
public final class ApprovalMissing implements PhaseAnalysis<DeployedRelay> {

	@Override
	public Stream<Finding> findings(DeployedRelay relay, Snapshot snapshot) {
		if (!relay.settings().isExit() || !relay.settings().isRunning() || snapshot.phase().isEmpty()) {
			return Stream.empty();
		}
		Phase phase = snapshot.phase().get();
		return snapshot.rollout().phases().stream().filter(p -> p.requiresApproval() && phase.isFrom(p)).reduce((earlier, later) -> later)
				.filter(required -> relay.library().approvals().stream().noneMatch(approval -> covers(approval, phase)))
				.map(required -> finding(relay, required)).stream();
	}

	private static boolean covers(Approval approval, Phase phase) {
		return approval.phase().equals(phase) || phase.isFrom(approval.phase()) && !phase.requiresApproval();
	}

	private static Finding finding(DeployedRelay relay, Phase required) {
		String library = relay.library().name();
		return Finding.of(FindingCode.GOVERNANCE_APPROVAL_MISSING, relay.settings().role().origin(),
				text("governance.approval-missing", relay.relay().name(), required.name(), library))
				.withRelated(List.of(new Finding.Related(text("governance.approval-missing.required", required.name()), required.origin()),
						new Finding.Related(text("governance.approval-missing.library", library), relay.library().origin())));
	}
}
