// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.budget.OverTransferCap;
import org.relaydesk.model.quantity.Percentage;

/** Which kinds of findings can be mended, and how. Besides these, whatever a finding offers as replacements of its word. */
final class QuickFixes {

	private static final QuickFix REPLACE = new ReplaceWord();
	/** What the message of {@code budget.over-uplink} advises. */
	private static final Percentage MOST_OF_AN_UPLINK = new Percentage(BigDecimal.valueOf(80));

	private final Map<FindingCode, QuickFix> byCode = new EnumMap<>(FindingCode.class);

	QuickFixes() {
		byCode.put(FindingCode.NAME_UNRESOLVED, new DeclareName());
		byCode.put(FindingCode.OVERRIDE_WITHOUT_EFFECT, new RemoveOverride());
		byCode.put(FindingCode.GOVERNANCE_APPROVAL_MISSING, new RecordApproval());
		byCode.put(FindingCode.LAN_REACHABLE, new IsolateLan());
		byCode.put(FindingCode.RELAY_NICKNAME, new NameRelay());
		byCode.put(FindingCode.RELAY_EXIT_WITHOUT_POLICY, new ChoosePolicy());
		byCode.put(FindingCode.BRIDGE_WITHOUT_TRANSPORT, new AddTransport());
		byCode.put(FindingCode.EXIT_POLICY_IMPLICIT_TAIL, new CloseTail());
		byCode.put(FindingCode.EXIT_POLICY_UNREACHABLE_RULE, new RemoveRule());
		byCode.put(FindingCode.EXIT_POLICY_CONTRADICTION, new RemoveRule());
		byCode.put(FindingCode.EXIT_POLICY_OWN_NETWORK, new RefuseOwnNetworks());
		byCode.put(FindingCode.FIREWALL_MISSING, new ChooseFirewall());
		byCode.put(FindingCode.BUDGET_OVER_UPLINK, new LimitTogether(uplink -> Optional.of(MOST_OF_AN_UPLINK)));
		byCode.put(FindingCode.BUDGET_OVER_TRANSFER_CAP, new LimitTogether(OverTransferCap::fittingShare));
		byCode.put(FindingCode.BUDGET_ASYMMETRIC_UPLINK, new StateRates());
		QuickFix removeOption = new RemoveOption();
		for (FindingCode code : List.of(FindingCode.TORRC_UNKNOWN_OPTION, FindingCode.TORRC_DEPRECATED, FindingCode.TORRC_CLIENT_ONLY,
				FindingCode.TORRC_GENERATED_OPTION, FindingCode.TORRC_DANGEROUS)) {
			byCode.put(code, removeOption);
		}
	}


	/** The ways to mend a problem, the best first. */
	List<Fix> fixes(Problem problem) {
		FindingCode code = problem.finding().code();
		List<Fix> replacements = code == FindingCode.RELAY_NICKNAME ? List.of() : REPLACE.fixes(problem);
		List<Fix> further = byCode.containsKey(code) ? byCode.get(code).fixes(problem) : List.of();
		return Stream.concat(replacements.stream(), further.stream()).toList();
	}
}
