// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.relaydesk.model.Deployment;
import org.relaydesk.model.Located;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;

/** The networks of all libraries that subscription vendors trust, found by an address without looking at each. */
record TrustedAddresses(Map<Cidr, TrustedAddresses.Stated> networks, TreeSet<Integer> prefixes) {

	/** @param number its place among all that are stated */
	record Stated(int number, Located<Cidr> trust) {
	}

	static TrustedAddresses of(Deployment deployment) {
		List<Located<Cidr>> all = deployment.libraries().stream().flatMap(library -> library.sites().stream())
				.flatMap(site -> site.vendorTrusted().stream()).toList();
		Map<Cidr, Stated> networks = new HashMap<>();
		TreeSet<Integer> prefixes = new TreeSet<>();
		for (int i = 0; i < all.size(); i++) {
			networks.putIfAbsent(all.get(i).value(), new Stated(i, all.get(i)));
			prefixes.add(all.get(i).value().prefix());
		}
		return new TrustedAddresses(networks, prefixes);
	}

	/** The first that was stated of those that hold the address. */
	Optional<Located<Cidr>> of(IpAddress address) {
		return prefixes.headSet(address.family().bits(), true).stream().map(prefix -> networks.get(new Cidr(address, prefix)))
				.flatMap(found -> Optional.ofNullable(found).stream()).min(Comparator.comparingInt(Stated::number)).map(Stated::trust);
	}
}
