// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.Arrays;
import java.util.Optional;

/** Every kind of finding there is. Each has a page that explains it; codes are stable. */
public enum FindingCode {
	SYNTAX("syntax", Severity.ERROR, true),
	NAME_UNRESOLVED("name.unresolved", Severity.ERROR, true),
	NAME_DUPLICATE("name.duplicate", Severity.ERROR, true),
	NAME_NO_NETWORK_HERE("name.no-network-here", Severity.ERROR, false),
	ROLLOUT_MISSING("rollout.missing", Severity.ERROR, true),
	ROLLOUT_MULTIPLE("rollout.multiple", Severity.ERROR, true),
	PHASE_ORDER("phase.order", Severity.ERROR, true),
	PHASE_UNKNOWN_START("phase.unknown-start", Severity.ERROR, false),
	TEMPLATE_CYCLE("template.cycle", Severity.ERROR, true),
	OVERRIDE_WITHOUT_EFFECT("override.without-effect", Severity.WARNING, false),
	GOVERNANCE_APPROVAL_MISSING("governance.approval-missing", Severity.ERROR, true),
	GOVERNANCE_APPROVAL_LATE("governance.approval-late", Severity.ERROR, false),
	GOVERNANCE_MINUTES_MISSING("governance.minutes-missing", Severity.WARNING, false),
	LIBRARY_DIRECTOR_MISSING("library.director-missing", Severity.WARNING, false),
	LIBRARY_IT_MISSING("library.it-missing", Severity.WARNING, false),
	LIBRARY_COUNTRY("library.country", Severity.ERROR, false),
	HOURS_OVERLAP("hours.overlap", Severity.ERROR, false),
	HOURS_TIMEZONE_MISSING("hours.timezone-missing", Severity.ERROR, false),
	UPLINK_TOO_SLOW("uplink.too-slow", Severity.WARNING, false),
	BUDGET_BELOW_MINIMUM("budget.below-minimum", Severity.ERROR, false),
	ADDRESS_DUPLICATE("address.duplicate", Severity.ERROR, true),
	ADDRESS_OUTSIDE_UPLINK("address.outside-uplink", Severity.ERROR, false),
	ADDRESS_PRIVATE("address.private", Severity.ERROR, false),
	ADDRESS_DOCUMENTATION("address.documentation", Severity.HINT, false),
	RELAY_ADDRESS_UNKNOWN("relay.address-unknown", Severity.ERROR, false),
	RELAY_ADDRESS_AMBIGUOUS("relay.address-ambiguous", Severity.ERROR, false),
	HOST_UPLINK_AMBIGUOUS("host.uplink-ambiguous", Severity.ERROR, false),
	ADDRESS_IPV4_MISSING("address.ipv4-missing", Severity.ERROR, true),
	ADDRESS_PENDING("address.pending", Severity.WARNING, false),
	ADDRESS_VENDOR_AUTHENTICATED("address.vendor-authenticated", Severity.ERROR, false),
	ADDRESS_PATRON_NAT("address.patron-nat", Severity.WARNING, false),
	LAN_REACHABLE("lan.reachable", Severity.WARNING, false),
	LAN_UNDECLARED("lan.undeclared", Severity.WARNING, false),
	PORT_CONFLICT("port.conflict", Severity.ERROR, true),
	PORT_PRIVILEGED_HINT("port.privileged-hint", Severity.HINT, false),
	PORT_RESERVED("port.reserved", Severity.ERROR, false),
	RELAY_PER_ADDRESS("relay.per-address", Severity.WARNING, false),
	RELAY_NICKNAME("relay.nickname", Severity.ERROR, true),
	RELAY_NICKNAME_DUPLICATE("relay.nickname-duplicate", Severity.WARNING, false),
	RELAY_ROLE_UNSUPPORTED("relay.role-unsupported", Severity.ERROR, false),
	RELAY_POLICY_WITHOUT_EXIT("relay.policy-without-exit", Severity.ERROR, false),
	RELAY_HOST_MEMORY("relay.host-memory", Severity.WARNING, false),
	BRIDGE_WITH_EXIT("bridge.with-exit", Severity.ERROR, false),
	BRIDGE_WITHOUT_TRANSPORT("bridge.without-transport", Severity.WARNING, false),
	EXIT_POLICY_IMPLICIT_TAIL("exit-policy.implicit-tail", Severity.WARNING, false),
	EXIT_POLICY_UNREACHABLE_RULE("exit-policy.unreachable-rule", Severity.WARNING, false),
	EXIT_POLICY_PARTLY_HIDDEN("exit-policy.partly-hidden", Severity.HINT, false),
	EXIT_POLICY_CONTRADICTION("exit-policy.contradiction", Severity.WARNING, false),
	EXIT_POLICY_ASSERTION_FAILED("exit-policy.assertion-failed", Severity.ERROR, true),
	EXIT_POLICY_NOT_AN_EXIT("exit-policy.not-an-exit", Severity.WARNING, false),
	EXIT_POLICY_SUMMARY_DIFFERS("exit-policy.summary-differs", Severity.WARNING, false),
	EXIT_POLICY_IPV6_MISSING("exit-policy.ipv6-missing", Severity.WARNING, false),
	EXIT_POLICY_ABUSE_PRONE_PORT("exit-policy.abuse-prone-port", Severity.WARNING, false),
	EXIT_POLICY_OWN_NETWORK("exit-policy.own-network", Severity.WARNING, false),
	EXIT_POLICY_FAMILY6_RULE_IGNORED("exit-policy.family6-rule-ignored", Severity.ERROR, false),
	EXIT_POLICY_CYCLE("exit-policy.cycle", Severity.ERROR, true),
	EXIT_POLICY_BASE_HIDDEN("exit-policy.base-hidden", Severity.WARNING, false),
	BUDGET_BURST_BELOW_RATE("budget.burst-below-rate", Severity.ERROR, true),
	BUDGET_CLIPPED("budget.clipped", Severity.HINT, false),
	BUDGET_OVER_UPLINK("budget.over-uplink", Severity.ERROR, false),
	BUDGET_OVER_TRANSFER_CAP("budget.over-transfer-cap", Severity.ERROR, false),
	BUDGET_ACCOUNTING_HIBERNATES("budget.accounting-hibernates", Severity.WARNING, false),
	BUDGET_ASYMMETRIC_UPLINK("budget.asymmetric-uplink", Severity.WARNING, false),
	BUDGET_ROUNDING("budget.rounding", Severity.HINT, false),
	BUDGET_OPEN_HOURS_MISSING("budget.open-hours-missing", Severity.ERROR, false),
	IDENTITY_VALUE("identity.value", Severity.ERROR, false),
	FAMILY_TOO_LARGE("family.too-large", Severity.ERROR, false),
	CONTACT_MISSING("contact.missing", Severity.ERROR, false),
	CONTACT_FIELD("contact.field", Severity.ERROR, false),
	CONTACT_ABUSE_MISSING("contact.abuse-missing", Severity.WARNING, false),
	FIREWALL_MISSING("firewall.missing", Severity.ERROR, false),
	FIREWALL_LOCKOUT("firewall.lockout", Severity.ERROR, true),
	FIREWALL_MANAGEMENT_OPEN("firewall.management-open", Severity.WARNING, false),
	DNS_PUBLIC_RESOLVER("dns.public-resolver", Severity.WARNING, false),
	TORRC_UNKNOWN_OPTION("torrc.unknown-option", Severity.ERROR, false),
	TORRC_DEPRECATED("torrc.deprecated", Severity.WARNING, false),
	TORRC_CLIENT_ONLY("torrc.client-only", Severity.WARNING, false),
	TORRC_GENERATED_OPTION("torrc.generated-option", Severity.ERROR, false),
	TORRC_DANGEROUS("torrc.dangerous", Severity.ERROR, true),
	TORRC_VALUE("torrc.value", Severity.ERROR, false),
	TORRC_HOST_DECIDES("torrc.host-decides", Severity.WARNING, false),
	SYSTEM_UNSUPPORTED("system.unsupported", Severity.ERROR, false),
	GENERATOR_UNSUPPORTED("generator.unsupported", Severity.ERROR, false),
	JUDGE_REJECTED("judge.rejected", Severity.ERROR, false),
	JUDGE_WARNED("judge.warned", Severity.WARNING, false),
	UPLINK_UNUSED("uplink.unused", Severity.HINT, false),
	RELAY_EXIT_WITHOUT_POLICY("relay.exit-without-policy", Severity.ERROR, true),
	BUDGET_BURST_WITHOUT_RATE("budget.burst-without-rate", Severity.ERROR, false),
	BUDGET_UNUSED("budget.unused", Severity.HINT, false),
	EXIT_POLICY_UNUSED("exit-policy.unused", Severity.HINT, false),
	FIREWALL_UNUSED("firewall.unused", Severity.HINT, false),
	TEMPLATE_UNUSED("template.unused", Severity.HINT, false),
	FIREWALL_RULE_SHADOWED("firewall.rule-shadowed", Severity.WARNING, false),
	VALUE_ADDRESS("value.address", Severity.ERROR, true),
	VALUE_PORT("value.port", Severity.ERROR, true),
	VALUE_DATE("value.date", Severity.ERROR, true),
	VALUE_TIME("value.time", Severity.ERROR, true),
	VALUE_UNIT("value.unit", Severity.ERROR, true),
	VALUE_NUMBER("value.number", Severity.ERROR, true),
	VALUE_TEXT("value.text", Severity.ERROR, true),
	VALUE_WORD("value.word", Severity.ERROR, true),
	SETTING_DUPLICATE("setting.duplicate", Severity.WARNING, false),
	PORTS_CYCLE("ports.cycle", Severity.ERROR, true),
	RELAY_POLICY_DROPPED("relay.policy-dropped", Severity.HINT, false),
	RELAY_ORPORT_MISSING("relay.orport-missing", Severity.ERROR, false),
	UPLINK_GATEWAY("uplink.gateway", Severity.ERROR, false),
	UPLINK_GATEWAY_MISSING("uplink.gateway-missing", Severity.ERROR, false);

	private final String id;
	private final Severity severity;
	private final boolean fixed;

	FindingCode(String id, Severity severity, boolean fixed) {
		this.id = id;
		this.severity = severity;
		this.fixed = fixed;
	}

	/** The code as users see it, such as {@code exit-policy.assertion-failed}. */
	public String id() {
		return id;
	}

	/** The severity unless a project says otherwise. */
	public Severity severity() {
		return severity;
	}

	/** Whether no project may change the severity. */
	public boolean hasFixedSeverity() {
		return fixed;
	}

	public static Optional<FindingCode> of(String id) {
		return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
	}
}
