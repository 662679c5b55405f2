// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the ContactInfo information sharing specification (nusenu), with the shape of their values. */
final class ContactFields {

	private static final String ADDRESS = "[^\\s@\\[\\]:]+\\[\\][A-Za-z0-9.-]+\\.[A-Za-z0-9-]+";
	private static final int ANY_LENGTH = 1000;

	private static final Map<String, ContactField> BY_NAME = Stream.of(
			field("email", ADDRESS, ANY_LENGTH, "an address with [] in the place of @, such as relays[]example.org"),
			field("url", "[_%/:a-zA-Z0-9.-]+", 399, "a web address, such as https://example.org"),
			field("proof", "uri-rsa|dns-rsa|uri-familyid-ed25519", ANY_LENGTH, "uri-rsa or dns-rsa"),
			field("ciissversion", "[0-9]+", 3, "a number; leave it out, it is filled in"),
			field("pgp", "[a-fA-F0-9]{40}", 40, "the 40 hex digits of the key's fingerprint"),
			field("abuse", ADDRESS, ANY_LENGTH, "an address with [] in the place of @, such as abuse[]example.org"),
			field("keybase", "[A-Za-z0-9_]+", 49, "a user name"),
			field("twitter", "[a-zA-Z0-9_]+", 15, "a user name without @"),
			field("mastodon", "https?://\\S+", 253, "the web address of the profile"),
			field("matrix", "@[^\\s:]+:\\S+", 253, "a user id, such as @user:example.org"),
			field("xmpp", ADDRESS, 253, "an address with [] in the place of @"),
			field("otr3", "[a-fA-F0-9]{40}", 40, "40 hex digits"),
			field("hoster", "[a-zA-Z0-9.-]+", 253, "the provider's domain, without https:// and slash"),
			field("cost", "[0-9]+\\.[0-9]{2}[A-Z]{3}", 12, "an amount with two decimals and a currency, such as 10.00EUR"),
			field("uplinkbw", "[0-9]+", 6, "whole Mbit/s without a unit"),
			field("trafficacct", "unmetered|[0-9]+", 9, "unmetered, or whole GiB a month without a unit"),
			field("memory", "[0-9]+", 9, "whole MiB without a unit"),
			field("cpu", "\\S+", 253, "a name without blanks"),
			field("virtualization", "[a-z-]+", 14, "small letters, such as kvm"),
			field("donationurl", "https://\\S+", 253, "an address that begins with https://"),
			field("btc", "[A-Za-z0-9]+", 99, "letters and digits"),
			field("zec", "[A-Za-z0-9]+", 95, "letters and digits"),
			field("xmr", "[A-Za-z0-9]+", 99, "letters and digits"),
			field("offlinemasterkey", "[yn]", 1, "y or n"),
			field("signingkeylifetime", "[0-9]+", 5, "whole days without a unit"),
			field("sandbox", "[yn]", 1, "y or n"),
			field("os", "[A-Za-z0-9/.]+", 20, "such as debian/12"),
			field("tls", "[a-z]+", 14, "small letters, such as openssl"),
			field("aesni", "[yn]", 1, "y or n"),
			field("autoupdate", "[yn]", 1, "y or n"),
			field("confmgmt", "[a-z]+", 15, "small letters, such as manual"),
			field("dnslocation", "(local|sameas|remote)(,(local|sameas|remote))*", ANY_LENGTH, "local, sameas or remote"),
			field("dnsqname", "[yn]", 1, "y or n"),
			field("dnssec", "[yn]", 1, "y or n"),
			field("dnslocalrootzone", "[yn]", 1, "y or n"))
			.collect(Collectors.toMap(ContactField::name, field -> field, (a, b) -> a, LinkedHashMap::new));

	private ContactFields() {
	}

	private static ContactField field(String name, String value, int longest, String expected) {
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
