// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.model.Site;
import org.relaydesk.model.Snapshot;

/** What the running relays of one phase may use together, at every level: each relay is in one host, one site and one library. */
public record Rollups(Snapshot snapshot, EffectiveBudgets budgets) {

	public static Rollups of(Snapshot snapshot) {
		return new Rollups(snapshot, EffectiveBudgets.of(snapshot));
	}

	/** One relay by itself. */
	public Rollup of(DeployedRelay relay) {
		return Rollup.of(List.of(budgets.of(relay)));
	}

	/** The relays of a host. */
	public Rollup of(DeployedHost host) {
		return those(Stream.of(host));
	}

	/** The relays of a site. */
	public Rollup of(Library library, Site site) {
		return those(snapshot.hosts(library).stream().filter(host -> host.site().name().equals(site.name())));
	}

	/** The relays of a library. */
	public Rollup of(Library library) {
		return those(snapshot.hosts(library).stream());
	}

	/** All relays. */
	public Rollup ofAll() {
		return those(snapshot.hosts().stream());
	}

	private Rollup those(Stream<DeployedHost> hosts) {
		return Rollup.of(hosts.flatMap(host -> host.relays().stream()).map(budgets::of).toList());
	}
}
