// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.listeners.Forwarding;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Block;
import org.relaydesk.artifacts.docs.Document.Bullets;
import org.relaydesk.artifacts.docs.Document.Paragraph;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.artifacts.docs.Document.Section;
import org.relaydesk.artifacts.docs.Document.Table;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.net.PortRange;

/** What a host's firewall lets in, what a router has to forward to it, and which networks it does not reach. */
record OpenPorts(DeployedHost host, PacketFilter filter, List<Listener> listeners, Subject subject) {

	static OpenPorts of(DeployedHost host, Subject subject) {
		return new OpenPorts(host, PacketFilter.of(host, subject.rollout()), Listeners.of(host), subject);
	}

	/** What something listens for. */
	static String purpose(Listener listener, Words words) {
		return words.say("purpose." + listener.purpose().name());
	}

	Section section() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Paragraph(say("it.ports.text", host.host().name())));
		blocks.add(filter.openings().isEmpty() ? new Paragraph(say("none"))
				: new Table(Stream.of("column.for", "column.protocol", "column.address", "column.port", "column.from").map(this::say).toList(),
						filter.openings().stream().map(this::row).toList()));
		blocks.addAll(forwarding());
		blocks.add(new Paragraph(filter.isolated().isEmpty() ? say("it.isolated.none")
				: say("it.isolated.text", filter.isolated().stream().map(b -> b.value().toString()).collect(joining(", ")))));
		return new Section(say("it.ports") + ": " + host.site().name() + "/" + host.host().name(), blocks);
	}

	private Row row(Opening opening) {
		String from = opening.isForEveryone() ? say("everyone") + " (" + opening.family() + ")"
				: opening.sources().stream().map(Object::toString).collect(joining(", "));
		String ports = opening.ports().stream().map(Object::toString).collect(joining(", "));
		return Row.of(opening.origin(), reason(opening), opening.protocol().toString(), opening.destination().map(Object::toString).orElse("*"), ports, from);
	}

	/** The listener that the opening is for, or that the model just allows it. */
	private String reason(Opening opening) {
		return listeners.stream().filter(listener -> isFor(opening, listener)).findFirst().map(this::reason).orElseGet(() -> say("purpose.ALLOWED"));
	}

	private static boolean isFor(Opening opening, Listener listener) {
		return opening.destination().equals(Optional.of(listener.address())) && opening.protocol() == listener.protocol()
				&& opening.ports().equals(List.of(PortRange.of(listener.port())));
	}

	private String reason(Listener listener) {
		String purpose = purpose(listener, subject.words());
		return listener.relay().filter(relay -> listener.purpose() != Purpose.EXIT_NOTICE).map(DeployedRelay::nickname)
				.map(nickname -> say("purpose.of", purpose, nickname)).orElse(purpose);
	}

	private List<Block> forwarding() {
		List<String> forwarded = Forwarding.of(host, listeners, subject.rollout()).stream()
				.map(f -> say("purpose." + f.purpose().map(Purpose::name).orElse("ALLOWED")) + ": " + say("it.forward.row", f.protocol(), f.published(), f.local()))
				.toList();
		return forwarded.isEmpty() ? List.of() : List.of(new Paragraph(say("it.forward.text")), new Bullets(forwarded));
	}

	private String say(String key, Object... arguments) {
		return subject.words().say(key, arguments);
	}
}
