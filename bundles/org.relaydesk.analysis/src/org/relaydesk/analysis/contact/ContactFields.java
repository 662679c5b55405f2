// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.contact;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.Message;

/** The fields of the ContactInfo information sharing specification (nusenu), with the shape of their values. */
final class ContactFields {

	private static final String ADDRESS = "[^\\s@\\[\\]:]+\\[\\][A-Za-z0-9.-]+\\.[A-Za-z0-9-]+";
	private static final int ANY_LENGTH = 1000;

	private static final Map<String, ContactField> BY_NAME = Stream.of(
			field("email", ADDRESS, ANY_LENGTH, text("contact.field.value.address", "relays[]example.org")),
			field("url", "[_%/:a-zA-Z0-9.-]+", 399, text("contact.field.value.url", "https://example.org")),
			field("proof", "uri-rsa|dns-rsa|uri-familyid-ed25519", ANY_LENGTH, Message.or(List.of("uri-rsa", "dns-rsa"))),
			field("ciissversion", "[0-9]+", 3, text("contact.field.value.filled-in")),
			field("pgp", "[a-fA-F0-9]{40}", 40, text("contact.field.value.fingerprint")),
			field("abuse", ADDRESS, ANY_LENGTH, text("contact.field.value.address", "abuse[]example.org")),
			field("keybase", "[A-Za-z0-9_]+", 49, text("contact.field.value.user")),
			field("twitter", "[a-zA-Z0-9_]+", 15, text("contact.field.value.twitter")),
			field("mastodon", "https?://\\S+", 253, text("contact.field.value.profile")),
			field("matrix", "@[^\\s:]+:\\S+", 253, text("contact.field.value.matrix", "@user:example.org")),
			field("xmpp", ADDRESS, 253, text("contact.field.value.address.any")),
			field("otr3", "[a-fA-F0-9]{40}", 40, text("contact.field.value.hex")),
			field("hoster", "[a-zA-Z0-9.-]+", 253, text("contact.field.value.domain")),
			field("cost", "[0-9]+\\.[0-9]{2}[A-Z]{3}", 12, text("contact.field.value.cost", "10.00EUR")),
			field("uplinkbw", "[0-9]+", 6, text("contact.field.value.whole", "Mbit/s")),
			field("trafficacct", "unmetered|[0-9]+", 9, text("contact.field.value.traffic")),
			field("memory", "[0-9]+", 9, text("contact.field.value.whole", "MiB")),
			field("cpu", "\\S+", 253, text("contact.field.value.name")),
			field("virtualization", "[a-z-]+", 14, text("contact.field.value.small-letters", "kvm")),
			field("donationurl", "https://\\S+", 253, text("contact.field.value.https")),
			field("btc", "[A-Za-z0-9]+", 99, text("contact.field.value.letters-and-digits")),
			field("zec", "[A-Za-z0-9]+", 95, text("contact.field.value.letters-and-digits")),
			field("xmr", "[A-Za-z0-9]+", 99, text("contact.field.value.letters-and-digits")),
			field("offlinemasterkey", "[yn]", 1, text("contact.field.value.yes-or-no")),
			field("signingkeylifetime", "[0-9]+", 5, text("contact.field.value.days")),
			field("sandbox", "[yn]", 1, text("contact.field.value.yes-or-no")),
			field("os", "[A-Za-z0-9/.]+", 20, text("contact.field.value.such-as", "debian/12")),
			field("tls", "[a-z]+", 14, text("contact.field.value.small-letters", "openssl")),
			field("aesni", "[yn]", 1, text("contact.field.value.yes-or-no")),
			field("autoupdate", "[yn]", 1, text("contact.field.value.yes-or-no")),
			field("confmgmt", "[a-z]+", 15, text("contact.field.value.small-letters", "manual")),
			field("dnslocation", "(local|sameas|remote)(,(local|sameas|remote))*", ANY_LENGTH, Message.or(List.of("local", "sameas", "remote"))),
			field("dnsqname", "[yn]", 1, text("contact.field.value.yes-or-no")),
			field("dnssec", "[yn]", 1, text("contact.field.value.yes-or-no")),
			field("dnslocalrootzone", "[yn]", 1, text("contact.field.value.yes-or-no")))
			.collect(Collectors.toMap(ContactField::name, field -> field, (a, b) -> a, LinkedHashMap::new));

	private ContactFields() {
	}

	private static ContactField field(String name, String value, int longest, Message expected) {
		return new ContactField(name, Pattern.compile(value), longest, expected);
	}

	static Optional<ContactField> of(String name) {
		return Optional.ofNullable(BY_NAME.get(name));
	}

	/** In the order of the specification. */
	static Set<String> names() {
		return BY_NAME.keySet();
	}
}
