// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;

/**
 * A host in one phase, with what it belongs to.
 *
 * @param relays those that have started and are not retired, in the order of the text
 */
public record DeployedHost(Library library, Site site, Host host, List<DeployedRelay> relays) {

	static DeployedHost of(Library library, Site site, Host host, Optional<Phase> phase) {
		List<DeployedRelay> relays = new ArrayList<>();
		for (Relay relay : host.relays()) {
			Optional<RelaySettings> settings = relay.at(phase);
			if (settings.isPresent() && settings.get().state() != RelayState.RETIRED) {
				relays.add(new DeployedRelay(library, site, host, relay, settings.get()));
			}
		}
		return new DeployedHost(library, site, host, List.copyOf(relays));
	}

	public Stream<DeployedRelay> runningRelays() {
		return relays.stream().filter(relay -> relay.settings().isRunning());
	}

	/** {@code Library/Site/host}: the path of the host in names. */
	public String path() {
		return library.name() + "/" + site.name() + "/" + host.name();
	}

	/**
	 * The address blocks that a source of a firewall means at this host: the site's LAN of that name, or else the rollout's network.
	 * Empty if there is no such network, which analyses report.
	 */
	public Optional<List<Cidr>> ranges(Source source, Rollout rollout) {
		return switch (source) {
			case Source.Block(Cidr range, Origin origin) -> Optional.of(List.of(range));
			case Source.Named(String name, Origin origin) -> site.lan(name).or(() -> rollout.network(name)).map(Network::blocks);
			case Source.Anyone(Origin origin) -> Optional.of(Stream.of(IpFamily.values()).map(Cidr::all).toList());
		};
	}
}
