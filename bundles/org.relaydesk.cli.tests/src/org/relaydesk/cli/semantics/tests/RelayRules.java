// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.semantics.tests;

import static org.relaydesk.cli.semantics.tests.Rule.found;
import static org.relaydesk.cli.semantics.tests.Rule.none;
import static org.relaydesk.cli.semantics.tests.Rule.written;

import java.util.List;

import org.relaydesk.cli.semantics.tests.Story.Part;

/** Rules 1 to 8: what holds in which phase, and names. */
final class RelayRules {

	private static final String TORRC = "instances/r/torrc";
	private static final String BUDGETS = "budget B1 { rate 8 Mbit/s } budget B2 { rate 16 Mbit/s } ";
	private static final String POLICY = "exit policy P { accept *:80, *:443 reject *:* } ";
	private static final String EXIT = "relay r { ORPort 9001 from c { role exit policy P } }";
	private static final String APPROVAL = "approves %s by \"Board\" on 2015-12-01 minutes \"https://b.example/m\"";

	private RelayRules() {
	}

	static List<Rule> all() {
		return List.of(
				Rule.of(1, "the relay after its template, a begun phase after both",
						Story.of(Part.DECLARATIONS, BUDGETS + "template T { budget B1 from b { budget B1 } }").and(Part.RELAY, "relay r like T { ORPort 9001 budget B2 }"),
						written("a", TORRC, "RelayBandwidthRate 2000000 bytes"), written("b", TORRC, "RelayBandwidthRate 1000000 bytes")),
				Rule.of(2, "lists are replaced, torrc merges by option",
						Story.of(Part.DECLARATIONS, "template T { ORPort 9001 torrc { NumCPUs 1 MaxMemInQueues \"256 MB\" } }")
								.and(Part.RELAY, "relay r like T { ORPort 9003 torrc { NumCPUs 2 } }"),
						written("a", TORRC, ":9003", "NOT :9001", "NumCPUs 2", "MaxMemInQueues 256 MB")),
				Rule.of(3, "a relay does not start before its host", Story.of(Part.HOST, "starts b"), written("a", TORRC, "(no file)"), written("b", TORRC, "ORPort")),
				Rule.of(3, "an override dated before the start", Story.of(Part.RELAY, "relay r { ORPort 9001 starts b from a { paused } }"),
						found("phase.unknown-start", "")),
				Rule.of(4, "a paused relay counts for no port", Story.of(Part.RELAY, "relay r { ORPort 9001 from b { paused } } relay s { ORPort 9001 starts b }"),
						none("port.conflict")),
				Rule.of(4, "two that run do", Story.of(Part.RELAY, "relay r { ORPort 9001 } relay s { ORPort 9001 }"), found("port.conflict", "")),
				Rule.of(4, "running again, with all that it had",
						Story.of(Part.DECLARATIONS, BUDGETS).and(Part.RELAY, "relay r { ORPort 9001 budget B1 from b { paused } from c { running } }"),
						written("c", TORRC, "RelayBandwidthRate 1000000 bytes"), written("c", "tor@r.service.d/relaydesk.conf", "RestartSec")),
				Rule.of(5, "who leaves the exit role drops the policy",
						Story.of(Part.DECLARATIONS, POLICY).and(Part.LIBRARY, APPROVAL.formatted("b")).and(Part.RELAY, "relay r { ORPort 9001 role exit policy P from c { role middle } }"),
						found("relay.policy-dropped", ""), written("b", TORRC, "ExitRelay 1", "ExitPolicy accept *:80"),
						written("c", TORRC, "ExitRelay 0", "NOT accept *:80")),
				Rule.of(5, "a policy alone makes no exit", Story.of(Part.DECLARATIONS, POLICY).and(Part.RELAY, "relay r { ORPort 9001 from b { policy P } }"),
						found("relay.policy-without-exit", "")),
				Rule.of(7, "an exit after a phase that requires approval needs it", Story.of(Part.DECLARATIONS, POLICY).and(Part.RELAY, EXIT),
						found("governance.approval-missing", "")),
				Rule.of(7, "however it got the role", Story.of(Part.DECLARATIONS, POLICY + "template T { role exit policy P }").and(Part.RELAY, "relay r like T { ORPort 9001 }"),
						found("governance.approval-missing", "")),
				Rule.of(7, "an approval covers later phases that require none",
						Story.of(Part.DECLARATIONS, POLICY).and(Part.RELAY, EXIT).and(Part.LIBRARY, APPROVAL.formatted("b")), none("governance.approval-missing")),
				Rule.of(7, "and not those that require one of their own",
						Story.of(Part.DECLARATIONS, POLICY).and(Part.RELAY, EXIT).and(Part.LIBRARY, APPROVAL.formatted("b")).and(Part.ROLLOUT, "phase d from 2018-01-01 requires approval"),
						found("governance.approval-missing", "phase d requires approval")),
				Rule.of(8, "relays are unique in the folder, whatever the case of their letters",
						Story.of(Part.RELAY, "relay r { ORPort 9001 } relay R { ORPort 9002 }"), found("name.duplicate", "")),
				Rule.of(8, "hosts only in their site",
						Story.of(Part.MORE, "library M \"M\" { place \"Q\" country FR director \"D\" it \"I\" open { Mon 10:00-12:00 } site S { lan staff 10.9.0.0/16 "
								+ "uplink U { down 50 Mbit/s up 50 Mbit/s networks 198.51.100.0/24 } host h { system debian 12 memory 4 GiB address 198.51.100.1 uplink U firewall F "
								+ "relay s { ORPort 9001 } } } }"),
						none("name.duplicate")));
	}
}
