// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Located;
import org.relaydesk.model.Metrics;
import org.relaydesk.model.Network;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Source;

/** Checks that the networks of which a host's firewall and metrics speak exist at its site or in the rollout. */
final class NetworkNames {

	private final Context context;
	private final Set<String> rollout;

	/**
	 * @param networks the rollout's
	 */
	NetworkNames(Context context, List<Network> networks) {
		this.context = context;
		this.rollout = Set.copyOf(networks.stream().map(Network::name).toList());
	}

	void check(SiteContext site, Optional<Located<Firewall>> firewall, Optional<Metrics> metrics) {
		Set<String> known = new HashSet<>(rollout);
		site.lans().forEach(lan -> known.add(lan.name()));
		firewall.ifPresent(used -> {
			Stream<Source> managers = used.value().management().stream().flatMap(m -> m.sources().stream());
			Stream<Source> allowed = used.value().allowances().stream().flatMap(a -> a.sources().stream());
			Stream.concat(managers, allowed).forEach(source -> check(source, known, site, used.origin()));
		});
		metrics.ifPresent(m -> m.sources().forEach(source -> check(source, known, site, source.origin())));
	}

	private void check(Source source, Set<String> known, SiteContext site, Origin place) {
		if (source instanceof Source.Named(String name, Origin origin) && !known.contains(name)) {
			Finding finding = Finding.of(FindingCode.NAME_NO_NETWORK_HERE, place, text("name.no-network-here", site.name(), name));
			context.report().add(place.equals(origin) ? finding : finding.withRelated(List.of(new Finding.Related(text("name.no-network-here.named", name), origin))));
		}
	}
}
