// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;

import org.relaydesk.artifacts.PluggableTransports;
import org.relaydesk.model.DeployedRelay;

/** What a bridge needs besides. */
final class BridgeChapter implements RunbookChapter {

	/** A transport's port below 1024 needs a right that its program has to be given. */
	static void rights(HostView host, RunbookWriter book) {
		if (host.bridges().stream().anyMatch(UnitsGenerator::needsPrivilegedTransport)) {
			book.text("The transport's port is below 1024; its program needs the right to use it, again after every upgrade of its package:");
			book.shell("setcap cap_net_bind_service=+ep " + PluggableTransports.program(host.deployed().host()));
		}
	}

	@Override
	public void write(HostView host, RunbookWriter book) {
		List<DeployedRelay> bridges = host.bridges();
		if (bridges.isEmpty()) {
			return;
		}
		book.chapter("The bridge");
		book.text("Its address is no public knowledge: do not publish it, and do not put its fingerprint into documents for others.");
		book.text("The line that a user needs, once the bridge runs (with the host's address and the transport's port in it):");
		book.shell(bridges.stream().filter(relay -> !relay.settings().transports().isEmpty()).toList(), """
				cat /var/lib/tor-instances/NICK/pt_state/obfs4_bridgeline.txt
				""");
		book.text("Its state in the network: <https://metrics.torproject.org/rs.html>, by the hashed fingerprint:");
		book.shell(bridges, """
				cat /var/lib/tor-instances/NICK/hashed-fingerprint
				""");
	}
}
