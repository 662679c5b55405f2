// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.packetfilter;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.listeners.Clients;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Located;
import org.relaydesk.model.Network;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Source;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * A host's packet filter as records: every printer (nftables, iptables, pf), every document and every proof reads these.
 * Default deny for what comes in and for what would pass through; what goes out is free, except to the isolated networks.
 *
 * @param openings in the order of LANGUAGE.md, semantics 21: the relays' own, {@code manage}, {@code allow}
 * @param isolated networks to which the host opens no connection
 */
public record PacketFilter(List<Opening> openings, List<Located<Cidr>> isolated) {

	/**
	 * New connections of one address to a relay's port in a second, beyond which they are a flood. Far above what Tor itself allows a client (20 a second,
	 * tor(1), DoSConnectionConnectRate) and what a relay needs, which keeps one connection to each other: Tor's own defence decides, this one spares it work.
	 */
	private static final int MOST_PER_SECOND = 100;

	/** The filter of a host: what its relays need is derived, the rest is what its firewall says. */
	public static PacketFilter of(DeployedHost host, Rollout rollout) {
		Optional<Firewall> firewall = host.host().firewall().map(Located::value);
		Stream<Opening> derived = Listeners.of(host).stream().flatMap(listener -> derived(listener, host, rollout));
		Stream<Opening> allowed = firewall.stream().flatMap(f -> f.allowances().stream()).flatMap(a -> allowed(a, host, rollout));
		return new PacketFilter(Stream.concat(derived, allowed).toList(), isolatedFrom(host));
	}

	private static Stream<Opening> derived(Listener listener, DeployedHost host, Rollout rollout) {
		IpFamily family = listener.address().family();
		List<Cidr> sources = switch (listener.clients()) {
			case Clients.Everywhere() -> List.of(Cidr.all(family));
			case Clients.From(List<Source> named) -> blocks(named, family, host, rollout);
		};
		if (sources.isEmpty()) {
			return Stream.empty();
		}
		boolean forTheNetwork = listener.purpose() == Purpose.OR_PORT || listener.purpose() == Purpose.TRANSPORT;
		Optional<Firewall.Limit> limit = forTheNetwork ? Optional.of(new Firewall.Limit(MOST_PER_SECOND, Firewall.Per.SECOND, listener.origin()))
				: host.host().firewall().filter(f -> listener.purpose() == Purpose.SSH).flatMap(f -> f.value().limit());
		return Stream.of(new Opening(family, sources, Optional.of(listener.address()), listener.protocol(), List.of(PortRange.of(listener.port())),
				!forTheNetwork, limit, reason(listener), listener.origin()));
	}

	private static Message reason(Listener listener) {
		Message purpose = listener.purpose().text();
		boolean ofRelay = listener.relay().isPresent() && listener.purpose() != Purpose.EXIT_NOTICE;
		return ofRelay ? text("port.listener.of", purpose, listener.relay().get().nickname()) : purpose;
	}

	private static Stream<Opening> allowed(Firewall.Allowance allowance, DeployedHost host, Rollout rollout) {
		return Stream.of(IpFamily.values())
				.map(family -> new Opening(family, blocks(allowance.sources(), family, host, rollout), Optional.empty(), allowance.protocol(),
						joined(allowance.ports()), true, Optional.empty(), text("port.allowed"), allowance.origin()))
				.filter(opening -> !opening.sources().isEmpty());
	}

	/** The blocks of one family that the sources mean here; a name that means nothing here opens nothing. */
	private static List<Cidr> blocks(List<Source> sources, IpFamily family, DeployedHost host, Rollout rollout) {
		List<Cidr> blocks = new ArrayList<>();
		for (Source source : sources) {
			host.ranges(source, rollout).ifPresent(blocks::addAll);
		}
		return outermost(blocks, family);
	}

	/** Sorted, without blocks that lie in others: filters refuse sets that overlap. */
	private static List<Cidr> outermost(List<Cidr> blocks, IpFamily family) {
		List<Cidr> sorted = new ArrayList<>(blocks);
		sorted.sort(null);
		List<Cidr> outermost = new ArrayList<>();
		for (Cidr block : sorted) {
			// Sorted, a block comes after all that hold it, and the last one kept is the only one left that may.
			if (block.family() == family && (outermost.isEmpty() || !outermost.getLast().contains(block))) {
				outermost.add(block);
			}
		}
		return List.copyOf(outermost);
	}

	/** Sorted, overlapping and neighbouring ranges joined. */
	private static List<PortRange> joined(List<PortRange> ranges) {
		List<PortRange> joined = new ArrayList<>();
		for (PortRange range : ranges.stream().sorted().toList()) {
			if (!joined.isEmpty() && range.from() <= joined.getLast().to() + 1) {
				PortRange last = joined.removeLast();
				joined.add(new PortRange(last.from(), Math.max(last.to(), range.to())));
			} else {
				joined.add(range);
			}
		}
		return List.copyOf(joined);
	}

	/** The networks to which a host opens no connection: the library's own, if its firewall keeps it apart from them. */
	public static List<Located<Cidr>> isolatedFrom(DeployedHost host) {
		boolean isolates = host.host().firewall().flatMap(firewall -> firewall.value().isolateLan()).isPresent();
		return isolates ? host.site().lans().stream().map(Network::ranges).flatMap(List::stream).toList() : List.of();
	}

	/** The isolated blocks of one family. */
	public List<Cidr> isolated(IpFamily family) {
		return outermost(isolated.stream().map(Located::value).toList(), family);
	}

	/** Whether a new connection from outside is let in, limits apart. */
	public boolean admits(Packet packet) {
		return openings.stream().anyMatch(opening -> opening.admits(packet));
	}

	/** Whether the host itself may open this connection. */
	public boolean releases(Packet packet) {
		return isolated.stream().noneMatch(block -> block.value().contains(packet.destination()));
	}
}
