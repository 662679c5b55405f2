// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/**
 * The relay's own addresses as far as a torrc states them. Names and what tor finds out for itself are not among them.
 *
 * @param lines the lines of an option
 */
record StatedAddresses(Function<PolicyOption, List<TorrcLine>> lines) {

	/** Those that tor is told to advertise: literals of {@code Address}, else of {@code ORPort}; one a family. */
	List<IpAddress> advertised() {
		List<IpAddress> candidates = Stream.concat(addresses(PolicyOption.ADDRESS),
				endpoints(lines.apply(PolicyOption.OR_PORT).stream().filter(StatedAddresses::isAdvertised))).toList();
		List<IpAddress> own = new ArrayList<>();
		for (IpFamily family : IpFamily.values()) {
			candidates.stream().filter(address -> address.family() == family).findFirst().ifPresent(own::add);
		}
		return own;
	}

	/** Those from which tor connects and on which it listens, in the order of {@code ExitPolicyRejectLocalInterfaces}. */
	List<IpAddress> local() {
		return Stream.concat(PolicyOption.OUTBOUND_ADDRESSES.stream().flatMap(this::byFamily),
				PolicyOption.PORTS.stream().flatMap(option -> endpoints(lines.apply(option).stream()))).toList();
	}

	private Stream<IpAddress> byFamily(PolicyOption option) {
		return Arrays.stream(IpFamily.values()).flatMap(family -> addresses(option).filter(address -> address.family() == family));
	}

	private Stream<IpAddress> addresses(PolicyOption option) {
		return lines.apply(option).stream().map(line -> parse(line.value())).flatMap(Optional::stream);
	}

	private static Stream<IpAddress> endpoints(Stream<TorrcLine> ports) {
		return ports.map(line -> line.value().split("[ \t]")[0]).flatMap(StatedAddresses::host).map(StatedAddresses::parse).flatMap(Optional::stream);
	}

	/** The address of the value of {@code Address} or {@code OutboundBindAddress}, which may stand in brackets. */
	static Optional<IpAddress> parse(String text) {
		return IpAddress.parse(text.replaceAll("[\\[\\]]", ""));
	}

	private static boolean isAdvertised(TorrcLine line) {
		return Arrays.stream(line.value().split("[ \t]+")).noneMatch(flag -> flag.equalsIgnoreCase("NoAdvertise"));
	}

	/** The address before the last colon. */
	private static Stream<String> host(String endpoint) {
		int colon = endpoint.lastIndexOf(':');
		return colon < 0 ? Stream.empty() : Stream.of(endpoint.substring(0, colon));
	}
}
