// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.listeners.Clients;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.docs.Document.Block;
import org.relaydesk.artifacts.docs.Document.Bullets;
import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.artifacts.docs.Document.Paragraph;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.artifacts.docs.Document.Section;
import org.relaydesk.artifacts.docs.Document.Table;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Located;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.net.PortRange;

/** For the IT staff: addresses, ports, firewall, bandwidth, DNS and what changes by phase. */
record ItSheet(Subject subject, Optional<Figure> week, List<Block> phases) {

	Document document() {
		List<OpenPorts> ports = subject.hosts().stream().map(host -> OpenPorts.of(host, subject)).toList();
		List<Section> sections = new ArrayList<>(List.of(network(), hosts(), relays(ports), uplinks()));
		ports.forEach(open -> sections.add(open.section()));
		subject.exits().forEach(exit -> sections.add(new Section(say("policy.it", exit.nickname()), ExitPolicyBlocks.of(exit, subject.words()).forTheItStaff())));
		sections.addAll(bandwidth());
		sections.add(new Section(say("it.phases"), phases));
		sections.add(files());
		sections.add(Section.of(say("board.ask"), new People(subject).block()));
		return new Document(subject.path("it"), say("it.title", subject.library().label()), say("it.lead", subject.phase()), sections, subject.footer());
	}

	private Section network() {
		return Section.of(say("it.network"), subject.topologies().of(subject.library()));
	}

	private Section hosts() {
		List<Row> rows = subject.hosts().stream().map(h -> Row.of(h.host().origin(), h.site().name() + "/" + h.host().name(), addresses(h),
				h.host().system().map(s -> s.label()).orElse(""), h.host().uplinks().stream().map(u -> u.value().name()).collect(joining(", ")),
				h.host().dnsName().map(Located::value).orElse(""))).toList();
		return Section.of(say("it.hosts"),
				table(rows, "column.host", "column.address", "column.system", "column.uplink", "column.dns"));
	}

	private static String addresses(DeployedHost host) {
		return host.host().addresses().stream().map(a -> a.address() + a.behind().map(b -> " (" + b + ")").orElse("")).collect(joining(", "));
	}

	private Section relays(List<OpenPorts> ports) {
		List<Row> rows = ports.stream().flatMap(open -> open.host().relays().stream().map(r -> Row.of(r.relay().origin(), r.nickname(), subject.role(r),
				subject.state(r), Listeners.of(r).stream().filter(l -> isOpen(l, open.filter())).map(l -> OpenPorts.purpose(l, subject.words()) + " " + l.published())
						.collect(joining(", "))))).toList();
		return Section.of(say("it.relays"), table(rows, "column.relay", "column.role", "column.state", "column.where"));
	}

	/** Metrics that nobody may ask for over an address are not served there, so the torrc leaves them out. */
	private static boolean isOpen(Listener listener, PacketFilter filter) {
		return listener.clients() instanceof Clients.Everywhere || filter.openings().stream()
				.anyMatch(o -> o.destination().equals(Optional.of(listener.address())) && o.ports().contains(PortRange.of(listener.port())));
	}

	private Section uplinks() {
		List<Row> rows = subject.library().sites().stream().flatMap(site -> site.uplinks().stream()).map(this::uplink).toList();
		return Section.of(say("it.uplinks"), table(rows, "column.uplink", "column.down", "column.up", "column.cap", "column.network"));
	}

	private Row uplink(Uplink uplink) {
		return Row.of(uplink.origin(), uplink.name() + uplink.provider().map(p -> " (" + p + ")").orElse(""), text(uplink.down()), text(uplink.up()),
				uplink.transfer().map(t -> t.value().volume()).map(volume -> subject.per(volume.amount(), volume.period())).orElseGet(() -> say("none")),
				networks(uplink));
	}

	private String networks(Uplink uplink) {
		String networks = uplink.networks().stream().map(n -> n.value().toString()).collect(joining(", "));
		return uplink.gateways().isEmpty() ? networks
				: say("it.gateways", networks, uplink.gateways().stream().map(gateway -> gateway.value().toString()).collect(joining(", ")));
	}

	private static String text(Optional<? extends Located<?>> located) {
		return located.map(l -> l.value().toString()).orElse("");
	}

	private List<Section> bandwidth() {
		if (subject.runningRelays().findAny().isEmpty()) {
			return List.of();
		}
		boolean switches = subject.runningRelays().anyMatch(relay -> subject.budget(relay).switchesWithHours());
		List<Block> blocks = new ArrayList<>(List.of(new Paragraph(say(switches ? "it.bandwidth.switches" : "it.bandwidth.text")), new BandwidthTable(subject).table()));
		week.ifPresent(blocks::add);
		new MonthFigure(subject).figure().ifPresent(blocks::add);
		return List.of(new Section(say("it.bandwidth"), blocks));
	}

	private Section files() {
		List<String> files = new ArrayList<>(subject.words().list("it.files", subject.library().name()));
		if (subject.hasExits()) {
			files.add(say("it.files.exit"));
		}
		return Section.of(say("it.files"), new Bullets(files));
	}

	private Block table(List<Row> rows, String... columns) {
		return rows.isEmpty() ? new Paragraph(say("none")) : new Table(Stream.of(columns).map(this::say).toList(), rows);
	}

	private String say(String key, Object... arguments) {
		return subject.words().say(key, arguments);
	}
}
