// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import static org.relaydesk.analysis.tests.Case.right;
import static org.relaydesk.analysis.tests.Case.wrong;
import static org.relaydesk.testing.deployment.FirewallModel.anyone;
import static org.relaydesk.testing.deployment.FirewallModel.block;
import static org.relaydesk.testing.deployment.FirewallModel.named;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.model.Contact;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.RelayState;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;

/** Findings about ContactInfo and about hosts' firewalls. */
class ContactAndFirewallTest {

	private static Model contact(Model model, String... fields) {
		model.contact = Model.contact(fields);
		return model;
	}

	private static Case valid(String field, String value) {
		return right(field + " " + value, m -> contact(m, field, value));
	}

	private static Case malformed(String field, String value) {
		return wrong(field + " " + value, m -> contact(m, field, value), "contact.field @ contact/" + field + " value");
	}

	/** Valid and invalid examples of the ContactInfo specification. */
	static Stream<Case> fields() {
		return Stream.of(
				valid("email", "contact[]example.com"), malformed("email", "contact@example.com"), malformed("email", "contact"),
				valid("pgp", "EF6E286DDA85EA2A4BA7DE684E2C6E8793298290"), malformed("pgp", "0xEF6E286DDA85EA2A4BA7DE684E2C6E8793298290"),
				malformed("pgp", "EF6E286DDA85EA2A4BA7DE684E2C6E879329829"), valid("abuse", "abuse[]example.com"), valid("keybase", "nusenu"),
				valid("twitter", "torproject"), malformed("twitter", "@torproject"), valid("mastodon", "https://mastodon.social/@nusenu"),
				valid("matrix", "@user:example.com"), valid("xmpp", "user[]example.com"), valid("hoster", "www.example-hoster.com"),
				malformed("hoster", "https://www.example-hoster.com/"), valid("cost", "10.70USD"), malformed("cost", "1USD"),
				malformed("cost", "1.1USD"), malformed("cost", "1,10USD"), valid("uplinkbw", "100"), malformed("uplinkbw", "100Mbit"),
				valid("trafficacct", "unmetered"), valid("trafficacct", "25600"), valid("memory", "4096"), valid("cpu", "intel-i5-8400"),
				valid("virtualization", "hyper-v"), malformed("virtualization", "KVM"), valid("donationurl", "https://torservers.net/donate.html"),
				malformed("donationurl", "http://example.com"), valid("offlinemasterkey", "y"), malformed("offlinemasterkey", "yes"),
				valid("os", "debian/10"), valid("tls", "openssl"), valid("confmgmt", "ansible"), valid("dnslocation", "local,sameas"),
				malformed("dnslocation", "elsewhere"), valid("ciissversion", "2"), malformed("ciissversion", "2000"));
	}

	static Stream<Case> contacts() {
		return Stream.of(
				wrong("an unknown field", m -> contact(m, "email", "a[]b.example", "emial", "a[]b.example"), "contact.field @ contact/emial"),
				wrong("a field twice", m -> contact(m, "email", "a[]b.example", "email", "c[]d.example"), "contact.field @ contact/email"),
				wrong("a url without a proof", m -> contact(m, "url", "https://example.com"), "contact.field @ contact/url"),
				wrong("a proof without a url", m -> contact(m, "email", "a[]b.example", "proof", "uri-rsa"), "contact.field @ contact/proof"),
				right("both", m -> contact(m, "url", "https://example.com", "proof", "uri-rsa")),
				wrong("two proofs in one", m -> contact(m, "url", "https://example.com", "proof", "uri-rsa,dns-rsa"),
						"contact.field @ contact/proof value"),
				wrong("none for two relays", m -> {
					contact(m).contact = new Contact(java.util.List.of(), Optional.empty());
					m.host.relay("Second").settings.orPort(9002);
				}, "contact.missing @ rollout"),
				right("none for one relay", m -> contact(m).contact = new Contact(java.util.List.of(), Optional.empty())),
				wrong("an exit, and nobody for abuse", m -> {
					Policies.exit(m);
					contact(m, "email", "a[]b.example");
				}, "contact.abuse-missing @ contact"),
				right("a paused exit", m -> {
					Policies.exit(m).state(RelayState.PAUSED);
					contact(m, "email", "a[]b.example");
				}));
	}

	private static FirewallModel f() {
		return FirewallModel.named("F");
	}

	private static Model firewall(Model model, FirewallModel firewall) {
		model.firewalls.add(firewall.build());
		model.host.firewall = Optional.of(firewall.build());
		return model;
	}

	static Stream<Case> firewalls() {
		return Stream.of(
				wrong("no firewall", m -> m.host.firewall = Optional.empty(), "firewall.missing @ basement"),
				right("no relays, no firewall", m -> {
					m.host.firewall = Optional.empty();
					m.host.relays.clear();
				}),
				wrong("nobody manages", m -> firewall(m, f().isolateLan()), "firewall.lockout @ F"),
				right("a firewall that nobody uses", m -> m.firewalls.add(f().isolateLan().build())),
				wrong("managed from a family that the host has not", m -> firewall(m, f().manage(22, block("2001:db8::/64")).isolateLan()),
						"firewall.lockout @ basement/firewall"),
				wrong("managed by anyone", m -> firewall(m, f().manage(22, anyone()).isolateLan()), "firewall.management-open @ source anyone"),
				wrong("managed by every IPv4 address", m -> firewall(m, f().manage(22, block("0.0.0.0/0")).isolateLan()),
						"firewall.management-open @ source 0.0.0.0/0"),
				wrong("managed by a network that is everywhere", m -> firewall(m.network("office", "0.0.0.0/0"),
						f().manage(22, named("office", "source")).isolateLan()), "firewall.management-open @ source"),
				right("managed by a part of the Internet", m -> firewall(m, f().manage(22, block("128.0.0.0/1")).isolateLan())),
				right("managed from two networks, a line each", m -> firewall(m, f().manage(22, block("8.8.4.0/25")).manage(22, block("8.8.4.128/25"))
						.isolateLan())),
				wrong("managed by both halves of the Internet", m -> firewall(m, f().manage(22, block("0.0.0.0/1")).manage(22, block("128.0.0.0/1")).isolateLan()),
						"firewall.management-open @ source 128.0.0.0/1"),
				right("a half on each of two ports", m -> firewall(m, f().manage(22, block("0.0.0.0/1")).manage(2222, block("128.0.0.0/1")).isolateLan())),
				right("all but a quarter", m -> firewall(m, f().manage(22, block("0.0.0.0/1")).manage(22, block("192.0.0.0/2")).isolateLan())),
				wrong("managed by what the Internet uses of IPv6", m -> firewall(m, f().manage(22, block("8.8.4.0/24")).manage(22, block("2000::/3")).isolateLan()),
						"firewall.management-open @ source 2000::/3"),
				wrong("managed by both halves of IPv6", m -> firewall(m, f().manage(22, block("8.8.4.0/24")).manage(22, block("::/1"))
						.manage(22, block("8000::/1")).isolateLan()), "firewall.management-open @ source ::/1"),
				right("managed by the half of IPv6 that nobody uses", m -> firewall(m, f().manage(22, block("8.8.4.0/24")).manage(22, block("8000::/1"))
						.isolateLan())),
				wrong("managed by halves of what the Internet uses of IPv6", m -> firewall(m, f().manage(22, block("8.8.4.0/24")).manage(22, block("2000::/4"))
						.manage(22, block("3000::/4")).isolateLan()), "firewall.management-open @ source 3000::/4"),
				wrong("the LAN can be reached", m -> firewall(m, f().manage(22, named("staff", "source"))), "lan.reachable @ basement/firewall"),
				right("there is no LAN to reach", m -> {
					firewall(m, f().manage(22, block("8.8.4.0/24")));
					m.site.lans.clear();
				}),
				wrong("no LAN to isolate", m -> {
					firewall(m, f().manage(22, block("8.8.4.0/24")).isolateLan());
					m.site.lans.clear();
				}, "lan.undeclared @ Main"));
	}

	static Stream<Case> rules() {
		return Stream.of(
				wrong("let in twice by name", m -> firewall(m.network("office", "8.8.4.0/24"), f().manage(22, named("office", "first"))
						.allow(Protocol.TCP, 22, named("office", "second")).isolateLan()), "firewall.rule-shadowed @ second"),
				wrong("let in as a part", m -> firewall(m.network("office", "8.8.4.0/24"), f().manage(22, named("office", "first"))
						.allow(Protocol.TCP, 9100, block("8.8.4.0/24")).allow(Protocol.TCP, 9100, block("8.8.4.8/29")).isolateLan()),
						"firewall.rule-shadowed @ source 8.8.4.8/29"),
				wrong("let in in two parts", m -> firewall(m, f().manage(22, block("8.8.4.0/25")).allow(Protocol.TCP, 22, block("8.8.4.128/25"))
						.allow(Protocol.TCP, 22, block("8.8.4.0/24")).isolateLan()), "firewall.rule-shadowed @ source 8.8.4.0/24"),
				right("let in but for an address", m -> firewall(m, f().manage(22, block("8.8.4.0/25")).allow(Protocol.TCP, 22, block("8.8.4.129/32"))
						.allow(Protocol.TCP, 22, block("8.8.4.0/24")).isolateLan())),
				right("let in on another port", m -> firewall(m, f().manage(22, block("8.8.4.0/24")).allow(Protocol.TCP, 9100, block("8.8.4.0/24"))
						.isolateLan())),
				right("let in by another protocol", m -> firewall(m, f().manage(22, block("8.8.4.0/24"))
						.allow(Protocol.UDP, 22, block("8.8.4.0/24")).isolateLan())),
				right("let in more", m -> firewall(m, f().manage(22, block("8.8.4.0/24")).allow(Protocol.TCP, 9100, block("8.8.4.0/25"))
						.allow(Protocol.TCP, 9100, block("8.8.4.0/24")).isolateLan())),
				wrong("a port of the firewall for the relay", m -> {
					firewall(m, f().manage(22, block("8.8.4.0/24")).allow(Protocol.TCP, 9100, block("8.8.4.0/25")).isolateLan());
					m.relay.settings.orPort(443).alsoOrPort(Optional.empty(), 9100, Optional.empty());
				}, "port.reserved @ KiltonRelay/ORPort 9100"));
	}

	@ParameterizedTest
	@MethodSource({ "fields", "contacts", "firewalls", "rules" })
	void findsJustThis(Case change) {
		change.check();
	}
}
