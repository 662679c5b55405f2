// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.packetfilter;

import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.net.IpAddress;

/** The first packet of a new connection; both addresses are of one family. */
public record Packet(Protocol protocol, IpAddress source, IpAddress destination, int port) {
}
