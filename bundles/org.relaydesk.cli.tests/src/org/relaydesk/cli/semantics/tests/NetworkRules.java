// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.semantics.tests;

import static org.relaydesk.cli.semantics.tests.Rule.found;
import static org.relaydesk.cli.semantics.tests.Rule.none;
import static org.relaydesk.cli.semantics.tests.Rule.written;

import java.util.List;

import org.relaydesk.cli.semantics.tests.Story.Part;

/** Rules 19 to 26, 30 and 31: firewalls, addresses and ports. */
final class NetworkRules {

	private static final String TORRC = "instances/r/torrc";
	private static final String FILTER = "etc/nftables.conf";
	private static final String POLICY = "exit policy P { accept *:80, *:443 reject *:* }";
	private static final String EXIT = "relay r { ORPort 9001 role exit policy P }";
	private static final String APPROVAL = "approves b by \"Board\" on 2015-12-01 minutes \"https://b.example/m\"";
	private static final String RSA = "0123456789ABCDEF0123456789ABCDEF0123456";

	private NetworkRules() {
	}

	static List<Rule> all() {
		return List.of(
				Rule.of(19, "no new packet to the lan, replies pass", Story.of(Part.SITE, "lan staff 10.20.0.0/16 lan patrons 192.168.0.0/16"),
						written("a", FILTER, "ct state established,related accept", "ip daddr 10.20.0.0/16 counter drop", "ip daddr 192.168.0.0/16 counter drop")),
				Rule.of(19, "no lan declared", Story.of(Part.SITE, "").and(Part.FIREWALL, "manage ssh from office isolate lan"), found("lan.undeclared", 1)),
				Rule.of(20, "the address that exit traffic leaves from", exit("192.0.2.1").and(Part.SITE, "lan staff 10.20.0.0/16 vendors trust 192.0.2.1"),
						found("address.vendor-authenticated", 1)),
				Rule.of(20, "behind another: the other one", exit("10.30.0.5 behind 192.0.2.1").and(Part.SITE, "lan staff 10.20.0.0/16 vendors trust 192.0.2.1")
						.and(Part.RELAY, "relay r { ORPort 9001 forwarded to 9001 role exit policy P }"), found("address.vendor-authenticated", 1)),
				Rule.of(20, "`outbound` first", exit("192.0.2.1, 192.0.2.2").and(Part.SITE, "lan staff 10.20.0.0/16 vendors trust 192.0.2.1")
						.and(Part.RELAY, "relay r { address 192.0.2.1 outbound 192.0.2.2 ORPort 9001 role exit policy P }"), none("address.vendor-authenticated")),
				Rule.of(20, "the public address must be of the uplink", exit("10.30.0.5 behind 198.51.100.1")
						.and(Part.RELAY, "relay r { ORPort 9001 forwarded to 9001 role exit policy P }"), found("address.outside-uplink", 1)),
				Rule.of(21, "relays, `manage`, `allow`, then drop; limits are per source", Story.of(Part.FIREWALL,
						"allow tcp 9100 from office limit ssh to 10 per minute manage ssh from staff isolate lan"), written("a", FILTER, "tcp dport 9001 accept",
						"tcp dport 22 ct state new", "saddr limit rate over 10/minute", "tcp dport 22 accept", "tcp dport 9100 accept", "counter drop")),
				Rule.of(22, "all relays but bridges, paused ones included", Story.of(Part.RELAY, "relay r { ORPort 9001 } relay s { ORPort 9002 identity { rsa \"" + RSA
						+ "1\" } from b { paused } } relay t { ORPort 9003 role bridge transport obfs4 port 8443 identity { rsa \"" + RSA
						+ "2\" } } relay u { ORPort 9004 identity { rsa \"" + RSA + "3\" } starts b from c { retired } }"),
						written("a", TORRC, "MyFamily", RSA + "1", "NOT " + RSA + "2", "NOT " + RSA + "3"), written("b", TORRC, RSA + "1", RSA + "3"),
						written("c", TORRC, RSA + "1", "NOT " + RSA + "3"), written("b", "instances/t/torrc", "NOT MyFamily")),
				Rule.of(23, "one port on two addresses is no conflict", Story.of(Part.ADDRESS, "192.0.2.1, 192.0.2.2").and(Part.RELAY,
						"relay r { ORPort 192.0.2.1:9001 } relay s { ORPort 192.0.2.2:9001 }"), none("port.conflict"), none("relay.address-ambiguous")),
				Rule.of(23, "on one address it is", Story.of(Part.ADDRESS, "192.0.2.1, 192.0.2.2").and(Part.RELAY,
						"relay r { ORPort 192.0.2.1:9001 } relay s { ORPort 192.0.2.1:9001 }"), found("port.conflict", 1)),
				Rule.of(24, "the uplink follows from the address", two("host i { system debian 12 memory 4 GiB address 198.51.100.1 firewall F relay s { ORPort 9001 } }"),
						none("host.uplink-ambiguous")),
				Rule.of(24, "none is an error", two("host i { system debian 12 memory 4 GiB address 203.0.113.77 firewall F relay s { ORPort 9001 } }"),
						found("host.uplink-ambiguous", 1)),
				Rule.of(25, "two addresses of a family and none chosen", Story.of(Part.ADDRESS, "192.0.2.1, 192.0.2.2"), found("relay.address-ambiguous", 1)),
				Rule.of(25, "the relay's `address` says which", Story.of(Part.ADDRESS, "192.0.2.1, 192.0.2.2").and(Part.RELAY, "relay r { address 192.0.2.2 ORPort 9001 }"),
						none("relay.address-ambiguous"), written("a", TORRC, "ORPort 192.0.2.2:9001")),
				Rule.of(26, "the torrc holds the lower rate of the two", Story.of(Part.DECLARATIONS, "budget B { rate 8 Mbit/s while open { rate 16 Mbit/s } }")
						.and(Part.RELAY, "relay r { ORPort 9001 budget B }"), written("a", TORRC, "RelayBandwidthRate 1000000 bytes", "%include")),
				Rule.of(30, "paused: every file stays, the unit is empty, the ports are closed", Story.of(Part.RELAY, "relay r { ORPort 9001 from b { paused } }"),
						written("a", FILTER, "dport 9001 accept"), written("b", TORRC, "ORPort 192.0.2.1:9001"), written("b", "system/tor@r.service", "NOT Service"),
						written("b", FILTER, "NOT 9001")),
				Rule.of(31, "TCP 80 for the notice page of an exit that runs", exit("192.0.2.1").and(Part.RELAY, "relay r { ORPort 9001 from b { role exit policy P } }"),
						written("a", FILTER, "NOT dport 80 accept"), written("b", FILTER, "dport 80 accept")),
				Rule.of(31, "metrics ports count up in order of name", Story.of(Part.HOST, "metrics port 9035 from office").and(Part.RELAY,
						"relay s { ORPort 9002 } relay r { ORPort 9001 }"), written("a", TORRC, "MetricsPort 192.0.2.1:9035"), written("a", "instances/s/torrc", "MetricsPort 192.0.2.1:9036")));
	}

	private static Story exit(String address) {
		return Story.of(Part.DECLARATIONS, POLICY).and(Part.RELAY, EXIT).and(Part.LIBRARY, APPROVAL).and(Part.ADDRESS, address);
	}

	private static Story two(String host) {
		return Story.of(Part.SITE, "lan staff 10.20.0.0/16 uplink V { down 50 Mbit/s up 50 Mbit/s networks 198.51.100.0/24 } " + host);
	}
}
