// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Metrics;
import org.relaydesk.model.OrPort;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Transport;
import org.relaydesk.model.net.IpAddress;

/** Derives what listens on a host in one phase. Firewalls open exactly this; checks compare it. */
public final class Listeners {

	/** The port of the exit notice page: plain HTTP, so that whoever looks up an exit's address finds it. */
	public static final int EXIT_NOTICE_PORT = 80;

	private static final Clients EVERYWHERE = new Clients.Everywhere();

	private Listeners() {
	}

	/** All listeners of a host: of its running relays in the order of the text, then the notice page, then SSH. */
	public static List<Listener> of(DeployedHost host) {
		List<Listener> all = new ArrayList<>();
		for (DeployedRelay relay : host.relays()) {
			all.addAll(of(relay));
		}
		all.addAll(exitNotices(host));
		host.host().firewall().ifPresent(firewall -> addSsh(host, firewall.value(), all));
		return List.copyOf(all);
	}

	/** The relay's own listeners: ORPorts, transports and metrics; none unless it runs. */
	public static List<Listener> of(DeployedRelay relay) {
		return relay.settings().isRunning() ? whenRunning(relay) : List.of();
	}

	/** The listeners that the relay has whenever it runs, whether or not it does so now: its configuration states them either way. */
	public static List<Listener> whenRunning(DeployedRelay relay) {
		List<Listener> all = new ArrayList<>();
		addOrPorts(relay, all);
		addTransports(relay, all);
		relay.host().metrics().ifPresent(metrics -> addMetrics(relay, metrics, all));
		return List.copyOf(all);
	}

	private static void addOrPorts(DeployedRelay relay, List<Listener> all) {
		boolean anyBehind = relay.addresses().stream().anyMatch(a -> a.behind().isPresent());
		for (OrPort orPort : relay.settings().orPorts()) {
			for (HostAddress address : addresses(relay, orPort)) {
				// A router forwards to the addresses behind it; beside them, a public address is reached as it is.
				int local = anyBehind && address.behind().isEmpty() ? orPort.port() : orPort.listenPort();
				all.add(new Listener(new Endpoint(address.address(), local), new Endpoint(address.publicAddress(), orPort.port()), Protocol.TCP,
						Purpose.OR_PORT, Optional.of(relay), EVERYWHERE, orPort.origin()));
			}
		}
	}

	/** The one address that an ORPort names, by its own or its public address, or else all that the relay uses. */
	private static List<HostAddress> addresses(DeployedRelay relay, OrPort orPort) {
		if (orPort.address().isEmpty()) {
			return relay.addresses();
		}
		IpAddress named = orPort.address().get().value();
		return relay.host().addresses().stream().filter(a -> a.address().equals(named) || a.publicAddress().equals(named)).limit(1).toList();
	}

	private static void addTransports(DeployedRelay relay, List<Listener> all) {
		if (!relay.settings().isBridge()) {
			return;
		}
		for (Transport transport : relay.settings().transports()) {
			if (transport.port() != 0) {
				transportAddress(relay).ifPresent(address -> all.add(listener(address, transport.port(), Purpose.TRANSPORT, Optional.of(relay),
						EVERYWHERE, transport.origin())));
			}
		}
	}

	/**
	 * A transport listens on one address, an IPv4 one if there is any: tor(1), ServerTransportListenAddr, takes no second one. Empty while the host's
	 * address is pending.
	 */
	public static Optional<HostAddress> transportAddress(DeployedRelay relay) {
		return relay.addresses().stream().min(Comparator.comparing(HostAddress::address));
	}

	private static void addMetrics(DeployedRelay relay, Metrics metrics, List<Listener> all) {
		int port = MetricsPorts.of(relay).orElseThrow();
		for (HostAddress address : relay.addresses()) {
			all.add(listener(address, port, Purpose.METRICS, Optional.of(relay), new Clients.From(metrics.sources()), metrics.origin()));
		}
	}

	/** One web server answers for all exits that share an address. */
	private static Collection<Listener> exitNotices(DeployedHost host) {
		Map<IpAddress, Listener> byAddress = new LinkedHashMap<>();
		for (DeployedRelay relay : host.relays()) {
			if (relay.settings().isRunning() && relay.settings().isExit()) {
				for (HostAddress address : relay.addresses()) {
					byAddress.putIfAbsent(address.address(), listener(address, EXIT_NOTICE_PORT, Purpose.EXIT_NOTICE, Optional.of(relay), EVERYWHERE,
							relay.settings().role().origin()));
				}
			}
		}
		return byAddress.values();
	}

	private static void addSsh(DeployedHost host, Firewall firewall, List<Listener> all) {
		for (Firewall.Management management : firewall.management()) {
			for (HostAddress address : host.host().addresses()) {
				all.add(listener(address, management.port(), Purpose.SSH, Optional.empty(), new Clients.From(management.sources()), management.origin()));
			}
		}
	}

	private static Listener listener(HostAddress address, int port, Purpose purpose, Optional<DeployedRelay> relay, Clients clients, Origin origin) {
		return new Listener(new Endpoint(address.address(), port), new Endpoint(address.publicAddress(), port), Protocol.TCP, purpose, relay, clients,
				origin);
	}
}
