// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.budget.Figures;
import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.analysis.budget.Rollup;
import org.relaydesk.analysis.budget.SharedUplink;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Host;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Library;
import org.relaydesk.model.Located;
import org.relaydesk.model.Site;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;

/** Hosts, uplinks and firewalls: what they carry in the last phase. */
final class PlaceCards {

	private PlaceCards() {
	}

	static List<Message> host(Deployment deployment, String path) {
		List<Message> lines = new ArrayList<>();
		for (Library library : deployment.libraries()) {
			for (Site site : library.sites()) {
				site.hosts().stream().filter(host -> path.equals(library.name() + "/" + site.name() + "/" + host.name()))
						.forEach(host -> lines.addAll(host(host)));
			}
		}
		return lines;
	}

	private static List<Message> host(Host host) {
		return Stream.of(Optional.of(host.addresses()).filter(addresses -> !addresses.isEmpty())
				.map(addresses -> text("hover.addresses", Message.joined(", ", addresses.stream().map(PlaceCards::address).toList()))),
				Optional.of(host.uplinks()).filter(uplinks -> !uplinks.isEmpty())
						.map(uplinks -> text("hover.uplink", uplinks.stream().map(uplink -> speed(uplink.value())).collect(Collectors.joining(", ")))),
				host.firewall().map(Located::value).map(firewall -> text("hover.firewall", firewall.name())),
				Optional.of(host.relays()).filter(relays -> !relays.isEmpty())
						.map(relays -> text("hover.relays", relays.stream().map(relay -> relay.name()).collect(Collectors.joining(", ")))))
				.flatMap(Optional::stream).map(Lines::item).toList();
	}

	private static String speed(Uplink uplink) {
		return uplink.name() + uplink.slower().map(speed -> " (" + Figures.of(speed) + ")").orElse("");
	}

	private static Message address(HostAddress address) {
		return address.behind().map(seen -> text("hover.behind", address.address(), seen)).orElseGet(() -> Message.verbatim(address.address().toString()));
	}

	/** The running relays of an uplink and what they use of it together. */
	static List<Message> uplink(Deployment deployment, String library, String site, String name) {
		return last(deployment).stream().flatMap(snapshot -> SharedUplink.of(snapshot).stream())
				.filter(shared -> shared.uplink().name().equals(name) && shared.budgets().getFirst().relay().site().name().equals(site)
						&& shared.budgets().getFirst().relay().library().name().equals(library))
				.map(PlaceCards::uplink).toList();
	}

	private static Message uplink(SharedUplink shared) {
		Rollup together = Rollup.of(shared.budgets());
		String relays = shared.budgets().stream().map(budget -> budget.relay().relay().name()).collect(Collectors.joining(", "));
		return Lines.item(text("hover.relays", relays), ": ", text("hover.together", Figures.of(together.rate(Hours.CLOSED)), Figures.of(together.rate(Hours.OPEN))));
	}

	static List<Message> firewall(Deployment deployment, String name) {
		List<String> hosts = last(deployment).stream().flatMap(snapshot -> snapshot.hosts().stream())
				.filter(host -> host.host().firewall().filter(used -> used.value().name().equals(name)).isPresent()).map(DeployedHost::path).toList();
		return List.of(hosts.isEmpty() ? text("hover.unused") : text("hover.users", String.join(", ", hosts)));
	}

	private static Optional<Snapshot> last(Deployment deployment) {
		return Optional.of(deployment.snapshots().getLast());
	}
}
