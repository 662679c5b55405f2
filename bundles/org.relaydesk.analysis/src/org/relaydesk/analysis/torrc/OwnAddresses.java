// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/** The addresses that a torrc itself tells tor to advertise: literals of {@code Address}, else of {@code ORPort}; one a family. */
record OwnAddresses(List<TorrcLine> addresses, List<TorrcLine> orPorts) {

	List<IpAddress> list() {
		List<IpAddress> candidates = Stream.concat(addresses.stream().map(line -> line.value().replaceAll("[\\[\\]]", "")),
				orPorts.stream().filter(OwnAddresses::isAdvertised).map(line -> line.value().split("[ \t]")[0]).flatMap(OwnAddresses::host))
				.map(IpAddress::parse).flatMap(Optional::stream).toList();
		List<IpAddress> own = new ArrayList<>();
		for (IpFamily family : IpFamily.values()) {
			candidates.stream().filter(address -> address.family() == family).findFirst().ifPresent(own::add);
		}
		return own;
	}

	private static boolean isAdvertised(TorrcLine line) {
		return Arrays.stream(line.value().split("[ \t]+")).noneMatch(flag -> flag.equalsIgnoreCase("NoAdvertise"));
	}

	/** The address before the last colon, without brackets. */
	private static Stream<String> host(String endpoint) {
		int colon = endpoint.lastIndexOf(':');
		return colon < 0 ? Stream.empty() : Stream.of(endpoint.substring(0, colon).replaceAll("[\\[\\]]", ""));
	}
}
