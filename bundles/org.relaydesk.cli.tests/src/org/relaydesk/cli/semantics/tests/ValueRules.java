// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.semantics.tests;

import static org.relaydesk.cli.semantics.tests.Rule.found;
import static org.relaydesk.cli.semantics.tests.Rule.none;
import static org.relaydesk.cli.semantics.tests.Rule.written;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.cli.semantics.tests.Story.Part;

/** Rules 9 to 18: budgets, hours and exit policies. */
final class ValueRules {

	private static final String TORRC = "instances/r/torrc";
	private static final String RELAY = "relay r { ORPort 9001 budget B }";
	private static final String TWO = RELAY + " relay s { ORPort 9002 budget B }";
	private static final String EXIT = "relay r { ORPort 9001 role exit policy P }";
	private static final String APPROVAL = "approves b by \"Board\" on 2015-12-01 minutes \"https://b.example/m\"";

	private ValueRules() {
	}

	static List<Rule> all() {
		return Stream.concat(budgets().stream(), policies().stream()).toList();
	}

	private static List<Rule> budgets() {
		return List.of(
				Rule.of(9, "a percentage is of the slower direction", budget("rate 20% of uplink", RELAY), written("a", TORRC, "RelayBandwidthRate 1000000 bytes")),
				Rule.of(9, "`rate` is each relay's own", budget("rate 20% of uplink", TWO), written("a", TORRC, "RelayBandwidthRate 1000000 bytes"),
						written("a", "instances/s/torrc", "RelayBandwidthRate 1000000 bytes")),
				Rule.of(9, "`at most` binds all relays of the uplink together", budget("rate 20 Mbit/s at most 40% of uplink", TWO),
						written("a", TORRC, "RelayBandwidthRate 1000000 bytes"), written("a", "instances/s/torrc", "RelayBandwidthRate 1000000 bytes")),
				Rule.of(10, "the lower of `rate` and `at most`, with a hint", budget("rate 20 Mbit/s burst 24 Mbit/s at most 40% of uplink", RELAY)
						.and(Part.UPLINK, "down 40 Mbit/s up 40 Mbit/s"), found("budget.clipped", "16 Mbit/s"), written("a", TORRC, "RelayBandwidthRate 2000000 bytes", "RelayBandwidthBurst 2000000 bytes")),
				Rule.of(10, "without `at most` more than the uplink is an error", budget("rate 30 Mbit/s", TWO), found("budget.over-uplink", 1)),
				Rule.of(10, "Tor's minimum is judged on the clipped rate", budget("rate 1 Mbit/s at most 1% of uplink", RELAY), found("budget.below-minimum", "")),
				Rule.of(11, "`while open` replaces what it states, ceilings hold", budget("rate 20 Mbit/s at most 10% of uplink while open { rate 8 Mbit/s }", RELAY),
						written("a", TORRC, "RelayBandwidthRate 500000 bytes")),
				Rule.of(12, "without a burst it is the rate", budget("rate 8 Mbit/s", RELAY), written("a", TORRC, "RelayBandwidthBurst 1000000 bytes")),
				Rule.of(12, "while open the outer burst, but not below the rate", budget("rate 8 Mbit/s burst 12 Mbit/s while open { rate 4 Mbit/s }", RELAY),
						written("a", TORRC, "RelayBandwidthRate 500000 bytes", "RelayBandwidthBurst 500000 bytes")),
				Rule.of(12, "a burst without a rate", budget("burst 8 Mbit/s", RELAY), found("budget.burst-without-rate", "")),
				Rule.of(13, "a relay's monthly limit is per direction, as Tor counts", budget("rate 8 Mbit/s at most 6 TB per month", RELAY),
						written("a", TORRC, "AccountingMax 6000000000000 bytes", "AccountingRule max")),
				Rule.of(13, "a provider counts both directions, in 31 days",
						budget("rate 8 Mbit/s", RELAY).and(Part.UPLINK, "down 100 Mbit/s up 40 Mbit/s transfer 5356 GB per month"), found("budget.over-transfer-cap", "")),
				Rule.of(13, "and 2 × 1 MB/s in 31 days are 5,356.8 GB",
						budget("rate 8 Mbit/s", RELAY).and(Part.UPLINK, "down 100 Mbit/s up 40 Mbit/s transfer 5357 GB per month"), none("budget.over-transfer-cap")),
				Rule.of(14, "hours are local; past midnight they belong to their first day",
						budget("rate 8 Mbit/s while open { rate 4 Mbit/s }", RELAY).and(Part.OPEN, "open { Fri 22:00-02:00 Mon 10:00-24:00 closed 2015-12-24 }"),
						written("a", "relaydesk/opening-hours", "zone Europe/Paris", "22:00 26:00", "10:00 24:00", "closed 2015-12-24 2015-12-24")),
				Rule.of(14, "`while open` needs a time zone", budget("rate 8 Mbit/s while open { rate 4 Mbit/s }", RELAY).and(Part.PLACE, "country US"),
						found("hours.timezone-missing", 1)));
	}

	private static List<Rule> policies() {
		return List.of(
				Rule.of(15, "`any` is all but Tor's private list, without IPv6 where the relay has none", policy("accept *:80 reject *:* ensure accepts any:80 ensure rejects private"),
						none("exit-policy.assertion-failed")),
				Rule.of(15, "with IPv6 where it has some", policy("accept *4:80 reject *:* ensure accepts any:80").and(Part.ADDRESS, "192.0.2.1, 2001:db8::1"),
						found("exit-policy.assertion-failed", 1)),
				Rule.of(15, "`except` and `exits refuse` take addresses out",
						policy("reject 198.51.100.0/24:* accept *:80 reject *:* ensure accepts any:80 except 198.51.100.0/24").and(Part.LIBRARY, APPROVAL + " exits refuse 203.0.113.0/24"),
						none("exit-policy.assertion-failed")),
				Rule.of(15, "a port left out means all", policy("accept *:80 reject *:* ensure accepts any4"), found("exit-policy.assertion-failed", 1)),
				Rule.of(16, "`ensure` sees private ranges", policy("accept *:80 reject *:* ensure rejects 10.1.2.3:80"), none("exit-policy.assertion-failed")),
				Rule.of(16, "and is proved again for each relay: its own address", policy("accept *:80 reject *:* ensure accepts 192.0.2.1:80"),
						found("exit-policy.assertion-failed", "192.0.2.1:80")),
				Rule.of(16, "and the tail", policy("accept *:80 ensure accepts any4:8080 ensure rejects any4:25"), none("exit-policy.assertion-failed")),
				Rule.of(17, "own rules, the base's rules, one tail; inherited proofs are proved again",
						Story.of(Part.DECLARATIONS, "exit policy Q { accept *:80, *:443 reject *:* ensure accepts any4:80 } exit policy P extends Q { reject *:80 }").and(Part.RELAY, EXIT)
								.and(Part.LIBRARY, APPROVAL),
						found("exit-policy.assertion-failed", 1), none("exit-policy.unreachable-rule")),
				Rule.of(17, "in the torrc in this order",
						Story.of(Part.DECLARATIONS, "exit policy Q { accept *:80, *:443 reject *:* } exit policy P extends Q { reject *:80 }").and(Part.RELAY, EXIT).and(Part.LIBRARY, APPROVAL),
						written("c", TORRC, "ExitPolicy reject *:80   # a.relay:10\nExitPolicy accept *:80   # a.relay:10\nExitPolicy accept *:443  # a.relay:10\nExitPolicy reject *:*    # a.relay:10\n")),
				Rule.of(17, "a catch-all hides the base",
						Story.of(Part.DECLARATIONS, "exit policy Q { accept *:80 reject *:* } exit policy P extends Q { accept *:443 reject *:* }").and(Part.RELAY, EXIT).and(Part.LIBRARY, APPROVAL),
						found("exit-policy.base-hidden", 1)),
				Rule.of(18, "IPv6Exit where an address of IPv6 is accepted and the host has one", policy("accept *:80 reject *:*").and(Part.ADDRESS, "192.0.2.1, 2001:db8::1"),
						written("c", TORRC, "IPv6Exit 1")),
				Rule.of(18, "not where the host has none", policy("accept *:80 reject *:*"), written("c", TORRC, "NOT IPv6Exit 1")),
				Rule.of(18, "nor where none is accepted", policy("accept *4:80 reject *:*").and(Part.ADDRESS, "192.0.2.1, 2001:db8::1"), written("c", TORRC, "NOT IPv6Exit 1")));
	}

	private static Story budget(String statements, String relays) {
		return Story.of(Part.DECLARATIONS, "budget B { " + statements + " }").and(Part.RELAY, relays);
	}

	private static Story policy(String statements) {
		return Story.of(Part.DECLARATIONS, "exit policy P { " + statements + " }").and(Part.RELAY, EXIT).and(Part.LIBRARY, APPROVAL);
	}
}
