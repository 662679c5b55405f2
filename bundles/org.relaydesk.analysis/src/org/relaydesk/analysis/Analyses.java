// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.analysis.addressing.DocumentationAddresses;
import org.relaydesk.analysis.addressing.DuplicateAddresses;
import org.relaydesk.analysis.addressing.ExitSources;
import org.relaydesk.analysis.addressing.GatewayMissing;
import org.relaydesk.analysis.addressing.Gateways;
import org.relaydesk.analysis.addressing.HostAddresses;
import org.relaydesk.analysis.addressing.PortConflicts;
import org.relaydesk.analysis.addressing.PrivilegedPort;
import org.relaydesk.analysis.addressing.RelayAddresses;
import org.relaydesk.analysis.addressing.RelaysPerAddress;
import org.relaydesk.analysis.budget.AccountingHibernates;
import org.relaydesk.analysis.budget.AsymmetricUplink;
import org.relaydesk.analysis.budget.BelowMinimum;
import org.relaydesk.analysis.budget.BurstStatements;
import org.relaydesk.analysis.budget.Clipped;
import org.relaydesk.analysis.budget.OverTransferCap;
import org.relaydesk.analysis.budget.OverUplink;
import org.relaydesk.analysis.budget.Rounding;
import org.relaydesk.analysis.budget.TooSlow;
import org.relaydesk.analysis.budget.UplinkUnused;
import org.relaydesk.analysis.contact.ContactDetails;
import org.relaydesk.analysis.contact.ContactNeeded;
import org.relaydesk.analysis.families.FamilyTooLarge;
import org.relaydesk.analysis.firewall.FirewallRules;
import org.relaydesk.analysis.firewall.HostFirewall;
import org.relaydesk.analysis.governance.ApprovalMissing;
import org.relaydesk.analysis.governance.ApprovalRecords;
import org.relaydesk.analysis.libraries.CountryCode;
import org.relaydesk.analysis.libraries.HoursOverlap;
import org.relaydesk.analysis.libraries.People;
import org.relaydesk.analysis.libraries.WhileOpen;
import org.relaydesk.analysis.policy.findings.ExitPolicyFindings;
import org.relaydesk.analysis.policy.findings.OwnNetworks;
import org.relaydesk.analysis.relays.HostMemory;
import org.relaydesk.analysis.relays.IdentityValues;
import org.relaydesk.analysis.relays.Nickname;
import org.relaydesk.analysis.relays.NicknameDuplicate;
import org.relaydesk.analysis.relays.OrPortMissing;
import org.relaydesk.analysis.relays.RoleAndPolicy;
import org.relaydesk.analysis.relays.SystemSupport;
import org.relaydesk.analysis.torrc.EscapeHatch;
import org.relaydesk.model.Deployment;

/** All analyses there are. */
public final class Analyses implements Analysis {

	private static final List<Analysis> OF_THE_WHOLE = List.of(
			new ApprovalRecords(),
			new People(),
			new CountryCode(),
			new HoursOverlap(),
			new DocumentationAddresses(),
			new UplinkUnused(),
			new Gateways(),
			new BurstStatements(),
			new IdentityValues(),
			new ContactDetails(),
			new FirewallRules(),
			new ExitPolicyFindings(),
			new OwnNetworks());

	private static final PhaseByPhase OF_EACH_PHASE = new PhaseByPhase(
			List.of(
					new ApprovalMissing(),
					new WhileOpen(),
					new RelayAddresses(),
					new ExitSources(),
					new Nickname(),
					new RoleAndPolicy(),
					new OrPortMissing(),
					new EscapeHatch()),
			List.of(
					new HostAddresses(),
					new GatewayMissing(),
					new PrivilegedPort(),
					new HostFirewall(),
					new HostMemory(),
					new SystemSupport()),
			List.of(
					new TooSlow(),
					new BelowMinimum(),
					new Clipped(),
					new OverUplink(),
					new OverTransferCap(),
					new AccountingHibernates(),
					new AsymmetricUplink(),
					new Rounding()),
			List.of(
					new DuplicateAddresses(),
					new PortConflicts(),
					new RelaysPerAddress(RelaysPerAddress.DEFAULT),
					new NicknameDuplicate(),
					new ContactNeeded(),
					new FamilyTooLarge()));

	/** What all analyses find, in the order of the text. */
	@Override
	public List<Finding> findings(Deployment deployment) {
		return findings(deployment, () -> {
		});
	}

	/**
	 * The same for somebody who may lose interest.
	 *
	 * @param checkpoint run now and then; what it throws ends the work
	 */
	public List<Finding> findings(Deployment deployment, Runnable checkpoint) {
		List<Finding> found = new ArrayList<>(OF_EACH_PHASE.findings(deployment, checkpoint));
		for (Analysis analysis : OF_THE_WHOLE) {
			checkpoint.run();
			found.addAll(analysis.findings(deployment));
		}
		return found.stream().sorted().distinct().toList();
	}
}
