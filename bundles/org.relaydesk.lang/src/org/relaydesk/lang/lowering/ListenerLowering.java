// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.Listener;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.values.Addresses;
import org.relaydesk.lang.values.Ports;
import org.relaydesk.lang.values.Words;
import org.relaydesk.model.Located;
import org.relaydesk.model.OrPort;
import org.relaydesk.model.Transport;
import org.relaydesk.model.net.IpAddress;

/** Lowers what a relay listens on. */
final class ListenerLowering {

	/** Pluggable transports with a server that Debian or the Tor Project packages. */
	private static final List<String> TRANSPORTS = List.of("obfs4", "webtunnel", "snowflake", "meek_lite");

	private final Context context;

	ListenerLowering(Context context) {
		this.context = context;
	}

	/** All of a block together. */
	Optional<Stated<List<OrPort>>> orPorts(Block block) {
		List<org.relaydesk.lang.relay.OrPort> statements = block.all(org.relaydesk.lang.relay.OrPort.class);
		List<OrPort> ports = statements.stream().flatMap(s -> s.getListeners().stream()).flatMap(listener -> orPort(listener).stream()).toList();
		return ports.isEmpty() ? Optional.empty()
				: Optional.of(new Stated<>(ports, ports.stream().map(p -> List.of(p.address().map(Located::value), p.port(), p.listenPort())).toList(),
						context.keyword(statements.getFirst())));
	}

	private Optional<OrPort> orPort(Listener listener) {
		if (listener.getPort() == null) {
			context.report().absent(FindingCode.VALUE_PORT, context.at(listener), text("value.port.missing", listener.getAddress() + ":9001"));
			return Optional.empty();
		}
		Optional<Located<IpAddress>> address = context.readLocated(listener, Literals.LISTENER__ADDRESS, Addresses::address);
		Optional<Integer> local = context.read(listener, Literals.LISTENER__LOCAL, Ports::port);
		boolean readable = listener.getAddress() == null || address.isPresent();
		return context.readLocated(listener, Literals.LISTENER__PORT, Ports::port).filter(port -> readable)
				.map(port -> new OrPort(address, port.value(), local, context.at(listener)));
	}

	/** All of a block together. */
	Optional<Stated<List<Transport>>> transports(Block block) {
		List<org.relaydesk.lang.relay.Transport> statements = block.all(org.relaydesk.lang.relay.Transport.class);
		List<Transport> transports = statements.stream().flatMap(s -> transport(s).stream()).toList();
		return transports.isEmpty() ? Optional.empty() : Optional.of(new Stated<>(transports,
				transports.stream().map(t -> List.of(t.name(), t.port())).toList(), context.keyword(statements.getFirst())));
	}

	private Optional<Transport> transport(org.relaydesk.lang.relay.Transport statement) {
		int port = context.read(statement, Literals.TRANSPORT__PORT, Ports::port).orElse(0);
		return context.readLocated(statement, Literals.TRANSPORT__NAME, word -> Words.oneOf(FindingCode.VALUE_WORD, word, "transport", TRANSPORTS))
				.map(name -> new Transport(name.value(), port, name.origin()));
	}
}
