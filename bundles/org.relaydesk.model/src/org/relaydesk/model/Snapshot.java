// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A deployment as it stands in one phase: the input of every generator. */
public final class Snapshot {

	private final Deployment deployment;
	private final Optional<Phase> phase;
	private final List<DeployedHost> hosts;
	private final Map<String, List<DeployedHost>> hostsByLibrary;

	/**
	 * @param phase empty only where the rollout has no phases
	 * @param hosts those that have started, in the order of the libraries and of the text
	 */
	public Snapshot(Deployment deployment, Optional<Phase> phase, List<DeployedHost> hosts) {
		this.deployment = deployment;
		this.phase = phase;
		this.hosts = List.copyOf(hosts);
		this.hostsByLibrary = hosts.stream().collect(Collectors.groupingBy(host -> host.library().name()));
	}

	public Deployment deployment() {
		return deployment;
	}

	/** Empty only where the rollout has no phases. */
	public Optional<Phase> phase() {
		return phase;
	}

	/** Those that have started, in the order of the libraries and of the text. */
	public List<DeployedHost> hosts() {
		return hosts;
	}

	static Snapshot of(Deployment deployment, Optional<Phase> phase) {
		List<DeployedHost> hosts = new ArrayList<>();
		for (Library library : deployment.libraries()) {
			for (Site site : library.sites()) {
				for (Host host : site.hosts()) {
					if (hasStarted(host, phase)) {
						hosts.add(DeployedHost.of(library, site, host, phase));
					}
				}
			}
		}
		return new Snapshot(deployment, phase, hosts);
	}

	private static boolean hasStarted(Host host, Optional<Phase> phase) {
		return host.starts().isEmpty() || phase.isPresent() && phase.get().isFrom(host.starts().get());
	}

	/** The relays of all hosts, paused ones included, retired ones not. */
	public Stream<DeployedRelay> relays() {
		return hosts.stream().flatMap(host -> host.relays().stream());
	}

	/** The relays that run. */
	public Stream<DeployedRelay> runningRelays() {
		return relays().filter(relay -> relay.settings().isRunning());
	}

	/** The hosts of one library. */
	public List<DeployedHost> hosts(Library library) {
		return hostsByLibrary.getOrDefault(library.name(), List.of());
	}

	public Rollout rollout() {
		return deployment.rollout();
	}
}
