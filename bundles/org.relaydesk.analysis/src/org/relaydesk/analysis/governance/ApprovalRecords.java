// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.governance;

import static org.relaydesk.analysis.FindingTexts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.Approval;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Located;

/** A vote is taken before its phase begins, and its minutes can be found. */
public final class ApprovalRecords implements Analysis {

	@Override
	public List<Finding> findings(Deployment deployment) {
		return deployment.libraries().stream().flatMap(library -> library.approvals().stream())
				.flatMap(approval -> Stream.concat(late(approval), withoutMinutes(approval))).toList();
	}

	private static Stream<Finding> late(Approval approval) {
		return approval.on().filter(on -> on.value().isAfter(approval.phase().begins())).map(on -> late(approval, on)).stream();
	}

	private static Finding late(Approval approval, Located<LocalDate> on) {
		return Finding.of(FindingCode.GOVERNANCE_APPROVAL_LATE, on.origin(),
				text("governance.approval-late", on.value(), approval.phase().name(), approval.phase().begins()))
				.withRelated(List.of(new Finding.Related(text("governance.approval-late.begins", approval.phase().name()), approval.phase().origin())));
	}

	private static Stream<Finding> withoutMinutes(Approval approval) {
		return approval.minutes().isPresent() ? Stream.empty()
				: Stream.of(Finding.of(FindingCode.GOVERNANCE_MINUTES_MISSING, approval.origin(), text("governance.minutes-missing",
						approval.phase().name())));
	}
}
