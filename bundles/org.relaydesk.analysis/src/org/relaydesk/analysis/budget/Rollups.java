// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.List;
import java.util.function.Predicate;

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
		return those(relay -> isAt(relay, host.library(), host.site()) && relay.host().name().equals(host.host().name()));
	}

	/** The relays of a site. */
	public Rollup of(Library library, Site site) {
		return those(relay -> isAt(relay, library, site));
	}

	/** The relays of a library. */
	public Rollup of(Library library) {
		return those(relay -> relay.library().name().equals(library.name()));
	}

	/** All relays. */
	public Rollup ofAll() {
		return those(relay -> true);
	}

	private static boolean isAt(DeployedRelay relay, Library library, Site site) {
		return relay.library().name().equals(library.name()) && relay.site().name().equals(site.name());
	}

	private Rollup those(Predicate<DeployedRelay> wanted) {
		return Rollup.of(snapshot.relays().filter(wanted).map(budgets::of).toList());
	}
}
