// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Severity;
import org.relaydesk.analysis.policy.PolicySettings;

/** Options that together do something else than their author may think. */
record SettingsCheck(PolicySettings settings, Optional<Boolean> exitRelay, List<TorrcLine> rules) {

	List<Finding> findings(TorrcText text) {
		List<Finding> findings = new ArrayList<>();
		boolean isOff = exitRelay.filter(exit -> !exit).isPresent();
		if (isOff && !rules.isEmpty()) {
			findings.add(Finding.of(FindingCode.RELAY_POLICY_WITHOUT_EXIT, rules.getFirst().origin(),
					text("relay.policy-without-exit.torrc")).withSeverity(Severity.WARNING));
		}
		boolean isExit = exitRelay.orElse(!rules.isEmpty() || settings.reduced() || settings.ipv6Exit());
		if (isExit && rules.isEmpty() && settings.ipv6Exit() && !settings.rejectPrivate()) {
			findings.add(Finding.of(FindingCode.TORRC_VALUE, text.origin(0, 0), text("torrc.value.failed-assertion")));
		}
		return findings;
	}
}
