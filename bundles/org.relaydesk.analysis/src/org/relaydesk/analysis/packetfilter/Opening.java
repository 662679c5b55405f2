// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.packetfilter;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Message;
import org.relaydesk.model.Firewall.Limit;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.Origin;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * What a packet filter lets in: new connections of one protocol and address family.
 *
 * @param sources blocks of the family from which connections may come, never empty; the block {@code /0} means everyone
 * @param destination the host's address, or empty for all of them
 * @param tracked whether the kernel's connection tracking follows these connections; off for ports that serve the whole Tor network
 * @param limit how many new connections of one source are let in
 * @param reason what the opening is for, in operators' words
 * @param origin the words of the model that ask for it
 */
public record Opening(IpFamily family, List<Cidr> sources, Optional<IpAddress> destination, Protocol protocol, List<PortRange> ports,
		boolean tracked, Optional<Limit> limit, Message reason, Origin origin) {

	/** Whether it lets in this new connection, the limit apart. */
	public boolean admits(Packet packet) {
		return packet.protocol() == protocol
				&& packet.destination().family() == family
				&& destination.map(packet.destination()::equals).orElse(true)
				&& ports.stream().anyMatch(range -> range.contains(packet.port()))
				&& sources.stream().anyMatch(block -> block.contains(packet.source()));
	}

	/** Whether connections may come from every address. */
	public boolean isForEveryone() {
		for (Cidr block : sources) {
			if (block.prefix() == 0) {
				return true;
			}
		}
		return false;
	}
}
