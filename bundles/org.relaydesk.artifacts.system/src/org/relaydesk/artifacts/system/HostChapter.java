// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.listeners.Clients;
import org.relaydesk.analysis.listeners.Forwarding;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.artifacts.Escape;
import org.relaydesk.model.Contact;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.OperatingSystem;
import org.relaydesk.model.Person;
import org.relaydesk.model.Source;

/** What the host is: addresses, relays, ports, people. */
final class HostChapter implements RunbookChapter {

	private static final Set<Purpose> OF_HOST = Set.of(Purpose.EXIT_NOTICE, Purpose.SSH);

	@Override
	public void write(HostView host, RunbookWriter book) {
		title(host, book);
		book.text("made", host.deployed().host().origin().file());
		book.chapter("host");
		book.head("column.what", "column.value");
		book.row(host.deployed().host().origin(), book.say("host.system"),
				Escape.markdown(host.deployed().host().system().map(OperatingSystem::label).orElse("Debian 12")));
		host.deployed().host().addresses().forEach(address -> book.row(address.origin(), book.say("host.address"),
				address.behind().map(router -> book.say("host.behind", address.address(), router)).orElseGet(address.address()::toString)));
		SourceRoute.of(host).forEach(route -> book.row(route.gateway().origin(), book.say("host.router", route.address().address()),
				book.say("host.uplink", route.gateway().value(), route.uplink().name())));
		host.deployed().host().dnsName().ifPresent(name -> book.row(name.origin(), book.say("host.name"), Escape.markdown(name.value())));
		host.library().it().ifPresent(person -> book.row(person.origin(), book.say("host.call"), Escape.markdown(words(person))));
		host.rollout().operator().ifPresent(operator -> book.row(operator.origin(), book.say("host.operator"), Escape.markdown(operator.value())));
		relays(host, book);
		forwarding(host, book);
	}

	private static void title(HostView host, RunbookWriter book) {
		String library = Escape.markdown(host.library().label());
		host.snapshot().phase().ifPresentOrElse(phase -> book.title(host.deployed().host().origin(), "title.phase", library, host.name(), phase.name()),
				() -> book.title(host.deployed().host().origin(), "title", library, host.name()));
	}

	private static String words(Person person) {
		return person.label() + person.phone().map(phone -> ", " + phone).orElse("")
				+ person.email().map(mail -> ", " + Contact.readable(mail)).orElse("");
	}

	private static void relays(HostView host, RunbookWriter book) {
		if (host.relays().isEmpty()) {
			book.text("host.idle");
			return;
		}
		book.head("column.relay", "column.role", "column.state", "column.listens", "column.unit");
		host.relays().forEach(relay -> book.row(relay.relay().origin(), relay.nickname(), book.say("role." + relay.settings().role().value()),
				book.say("state." + relay.settings().state()), ports(host, relay, book), "`tor@" + relay.nickname() + "`"));
	}

	private static String ports(HostView host, DeployedRelay relay, RunbookWriter book) {
		return Listeners.whenRunning(relay).stream().filter(listener -> hasClients(listener, host)).map(l -> l.local() + " (" + purpose(l, book) + ")")
				.collect(Collectors.joining(", "));
	}

	private static String purpose(Listener listener, RunbookWriter book) {
		return book.say("purpose." + listener.purpose().name());
	}

	/** Tor opens no metrics port of a family from which nobody may ask. */
	private static boolean hasClients(Listener listener, HostView host) {
		return switch (listener.clients()) {
			case Clients.Everywhere() -> true;
			case Clients.From(List<Source> sources) -> sources.stream().flatMap(source -> host.deployed().ranges(source, host.rollout()).stream())
					.flatMap(List::stream).anyMatch(block -> block.family() == listener.address().family());
		};
	}

	private static void forwarding(HostView host, RunbookWriter book) {
		Stream<Listener> ofHost = Listeners.of(host.deployed()).stream().filter(listener -> OF_HOST.contains(listener.purpose()));
		List<Listener> listeners = Stream.concat(host.relays().stream().flatMap(relay -> Listeners.whenRunning(relay).stream()), ofHost).toList();
		List<Forwarding> forwarded = Forwarding.of(host.deployed(), listeners, host.rollout());
		if (!forwarded.isEmpty()) {
			book.text("host.forward");
			book.head("column.from", "column.to", "column.for");
			forwarded.forEach(f -> book.row(f.origin(), f.protocol() + " " + f.published(), f.local(),
					book.say("purpose." + f.purpose().map(Purpose::name).orElse("ALLOWED"))));
		}
	}
}
