// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Network;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Source;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * What the router in front of a host has to forward to it. The library's own networks reach the host without its help, so what is for them alone is not
 * among it.
 *
 * @param published where the Internet asks: {@code 203.0.113.5:443}, or {@code 203.0.113.5:9000-9010} for several ports
 * @param local the same on the host
 * @param purpose of the listener; empty for what the firewall allows to a program of which the model knows no more
 */
public record Forwarding(Protocol protocol, String published, String local, Optional<Purpose> purpose, Origin origin) {

	/** For these listeners of a host, in their order, and then for what its firewall allows; empty if no router stands in front of it. */
	public static List<Forwarding> of(DeployedHost host, List<Listener> listeners, Rollout rollout) {
		List<Forwarding> all = new ArrayList<>();
		for (Listener listener : listeners) {
			if (listener.isForwarded() && needsRouter(listener, host, rollout)) {
				all.add(new Forwarding(listener.protocol(), listener.published().toString(), listener.local().toString(),
						Optional.of(listener.purpose()), listener.origin()));
			}
		}
		host.host().firewall().ifPresent(firewall -> firewall.value().allowances().forEach(allowance -> addAllowed(allowance, host, rollout, all)));
		return List.copyOf(all);
	}

	private static boolean needsRouter(Listener listener, DeployedHost host, Rollout rollout) {
		return switch (listener.clients()) {
			case Clients.Everywhere() -> true;
			case Clients.From(List<Source> sources) -> anyOutside(sources, listener.address().family(), host, rollout);
		};
	}

	private static void addAllowed(Firewall.Allowance allowance, DeployedHost host, Rollout rollout, List<Forwarding> all) {
		for (HostAddress address : host.host().addresses()) {
			if (address.behind().isPresent() && anyOutside(allowance.sources(), address.address().family(), host, rollout)) {
				for (PortRange ports : allowance.ports()) {
					all.add(new Forwarding(allowance.protocol(), endpoint(address.publicAddress(), ports), endpoint(address.address(), ports),
							Optional.empty(), allowance.origin()));
				}
			}
		}
	}

	private static String endpoint(IpAddress address, PortRange ports) {
		return address.bracketed() + ":" + ports;
	}

	/** Whether any of the sources lies outside of the library. */
	private static boolean anyOutside(List<Source> sources, IpFamily family, DeployedHost host, Rollout rollout) {
		return sources.stream().flatMap(source -> host.ranges(source, rollout).stream()).flatMap(List::stream)
				.anyMatch(block -> block.family() == family && !isOwn(block, host));
	}

	private static boolean isOwn(Cidr block, DeployedHost host) {
		return host.site().lans().stream().map(Network::blocks).flatMap(List::stream).anyMatch(own -> own.contains(block));
	}
}
