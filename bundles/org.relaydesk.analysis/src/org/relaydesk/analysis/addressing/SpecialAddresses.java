// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/** Addresses that the Internet does not route, from the IANA special-purpose address registries (RFC 6890). */
public final class SpecialAddresses {

	private static final Cidr GLOBAL_UNICAST_6 = Cidr.of("2000::/3");

	private static final List<Cidr> DOCUMENTATION = blocks("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20");

	private static final List<Cidr> UNROUTED = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
			"172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2002::/16");

	private SpecialAddresses() {
	}

	private static List<Cidr> blocks(String... texts) {
		return Stream.of(texts).map(Cidr::of).toList();
	}

	/** RFC 5737, RFC 3849 and RFC 9637. */
	public static boolean isDocumentation(IpAddress address) {
		return DOCUMENTATION.stream().anyMatch(block -> block.contains(address));
	}

	/** Private or reserved: nobody on the Internet reaches it. Documentation addresses are not meant here. */
	public static boolean isUnrouted(IpAddress address) {
		return unroutedBlock(address).isPresent();
	}

	/** Every address of a family that the Internet may route. */
	public static AddressSet routed(IpFamily family) {
		AddressSet all = family == IpFamily.IPV6 ? AddressSet.of(GLOBAL_UNICAST_6) : AddressSet.all(family);
		return all.minus(AddressSet.of(family, UNROUTED)).minus(AddressSet.of(family, DOCUMENTATION));
	}

	/** In which block an address is private or reserved: the end of a sentence. */
	static Optional<Message> unroutedBlock(IpAddress address) {
		if (address.family() == IpFamily.IPV6 && !GLOBAL_UNICAST_6.contains(address)) {
			return Optional.of(text("address.private.outside", GLOBAL_UNICAST_6));
		}
		for (Cidr block : UNROUTED) {
			if (block.contains(address)) {
				return Optional.of(text("address.private.in", block));
			}
		}
		return Optional.empty();
	}
}
