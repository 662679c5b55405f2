// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.semantics.tests;

import static org.relaydesk.cli.semantics.tests.Rule.ends;
import static org.relaydesk.cli.semantics.tests.Rule.found;
import static org.relaydesk.cli.semantics.tests.Rule.written;

import java.util.List;

import org.relaydesk.cli.semantics.tests.Story.Part;

/** Rules 6, 27 to 29 and 32: dates, commands, texts and contacts. */
final class CommandRules {

	private static final String TORRC = "instances/r/torrc";
	private static final String WHICH = "relaydesk: which phase? Say `--phase` with one of a, b, c, or `--as-of` with a date\n";

	private CommandRules() {
	}

	static List<Rule> all() {
		Story sound = Story.of(Part.ROLLOUT, "family auto");
		String pending = "library M \"M\" { place \"Q\" country FR director \"D\" it \"I\" open { Mon 10:00-12:00 } site S { lan staff 10.9.0.0/16 "
				+ "uplink V { down 50 Mbit/s up 50 Mbit/s networks 198.51.100.0/24 } host h { system debian 12 memory 4 GiB "
				+ "address pending \"ISP assigns in March\" uplink V firewall F relay s { ORPort 9001 } } } }";
		return List.of(
				Rule.of(6, "before the first phase nothing is deployed", sound, ends("generate project --as-of 2014-12-31 -o out", 64,
						"relaydesk: nothing is deployed on 2014-12-31: the first phase, `a`, begins on 2015-01-01\n")),
				Rule.of(6, "the last phase that begins on or before the date", Story.of(Part.RELAY, "relay r { ORPort 9001 from b { ORPort 9002 } from c { ORPort 9003 } }"),
						written("2015-12-31", TORRC, ":9001"), written("2016-12-31", TORRC, ":9002"), written("2030-01-01", TORRC, ":9003")),
				Rule.of(27, "a finding names the first phase in which it holds", Story.of(Part.RELAY,
						"relay r { ORPort 9001 from b { ORPort 9002 } } relay s { ORPort 9003 from b { ORPort 9002 } }"),
						found("port.conflict", "a.relay:6:9: note: from phase b on")),
				Rule.of(27, "`generate` needs a phase if there are several", sound, ends("generate project -o out", 64, WHICH)),
				Rule.of(28, "control characters do not reach a configuration", Story.of(Part.ROLLOUT, "family auto network x 192.0.2.0/30 note \"a\\u0007b\""), found("value.text", 1)),
				Rule.of(28, "names that differ only in case are one", Story.of(Part.DECLARATIONS, "budget Big { rate 1 Mbit/s } budget big { rate 1 Mbit/s }"),
						found("name.duplicate", 1)),
				Rule.of(29, "any word is a contact field, and is explained", Story.of(Part.ROLLOUT, "family auto").and(Part.MORE, ""),
						written("a", TORRC, "ContactInfo ", "email:a[]b.example", "ciissversion:2"), written("a", "docs/L/it.html", "i@b.example")),
				Rule.of(32, "no needed phase is wrong usage", sound, ends("generate project -o out --dry-run", 64, WHICH)),
				Rule.of(32, "a host without an address can be left out", Story.of(Part.MORE, pending), found("address.pending", 1),
						ends("generate project --phase a -o out", 1, "host `M/S/h` has no address yet (ISP assigns in March)"), ends("generate project --phase a --library L --only torrc --dry-run -o out", 0,
								"+ hosts/L/S/h/etc/tor/instances/r/torrc\n")));
	}
}
