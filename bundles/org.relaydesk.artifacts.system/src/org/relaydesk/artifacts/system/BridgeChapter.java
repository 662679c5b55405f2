// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.Optional;

import org.relaydesk.artifacts.PluggableTransports;
import org.relaydesk.model.DeployedRelay;

/** What a bridge needs besides. */
final class BridgeChapter implements RunbookChapter {

	/** A transport's port below 1024 needs a right that its program has to be given. */
	static void rights(HostView host, RunbookWriter book) {
		privilegedProgram(host).ifPresent(program -> book.text("bridge.right").shell("setcap cap_net_bind_service=+ep " + program));
	}

	/** The program that has to be given the right, if one of the host's transports has such a port. */
	static Optional<String> privilegedProgram(HostView host) {
		return host.bridges().stream().anyMatch(UnitsGenerator::needsPrivilegedTransport) ? Optional.of(PluggableTransports.program(host.deployed().host()))
				: Optional.empty();
	}

	@Override
	public void write(HostView host, RunbookWriter book) {
		List<DeployedRelay> bridges = host.bridges();
		if (bridges.isEmpty()) {
			return;
		}
		book.chapter("bridge");
		book.text("bridge.secret");
		book.text("bridge.line");
		book.shell(bridges.stream().filter(relay -> !relay.settings().transports().isEmpty()).toList(), """
				cat /var/lib/tor-instances/NICK/pt_state/obfs4_bridgeline.txt
				""");
		book.text("bridge.state");
		book.shell(bridges, """
				cat /var/lib/tor-instances/NICK/hashed-fingerprint
				""");
	}
}
