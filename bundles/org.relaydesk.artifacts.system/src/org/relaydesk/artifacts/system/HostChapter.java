// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Collectors;

import org.relaydesk.analysis.listeners.Clients;
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

	@Override
	public void write(HostView host, RunbookWriter book) {
		book.title("Runbook: " + Escape.markdown(host.label()), host.deployed().host().origin());
		book.text("Made by Relay Desk from `" + host.deployed().host().origin().file()
				+ "`: change the model, not this file. All commands are for root on the host, unless they say otherwise.");
		book.chapter("This host");
		book.head("", "");
		book.row(host.deployed().host().origin(), "System",
				Escape.markdown(host.deployed().host().system().map(OperatingSystem::label).orElse("Debian 12")));
		host.deployed().host().addresses().forEach(address -> book.row(address.origin(), "Address",
				address.address() + address.behind().map(b -> " behind " + b).orElse("")));
		SourceRoute.of(host).forEach(route -> book.row(route.gateway().origin(), "Router of " + route.address().address(),
				route.gateway().value() + ", uplink " + route.uplink().name()));
		host.deployed().host().dnsName().ifPresent(name -> book.row(name.origin(), "Name", Escape.markdown(name.value())));
		host.library().it().ifPresent(person -> book.row(person.origin(), "Whom to call", Escape.markdown(words(person))));
		host.rollout().operator().ifPresent(operator -> book.row(operator.origin(), "Operator", Escape.markdown(operator.value())));
		relays(host, book);
		forwarding(host, book);
	}

	private static String words(Person person) {
		return person.label() + person.phone().map(phone -> ", " + phone).orElse("")
				+ person.email().map(mail -> ", " + Contact.readable(mail)).orElse("");
	}

	private static void relays(HostView host, RunbookWriter book) {
		if (host.relays().isEmpty()) {
			book.text("No relay has started here in this phase.");
			return;
		}
		book.head("Relay", "Role", "State", "Listens on", "Unit");
		host.relays().forEach(relay -> book.row(relay.relay().origin(), relay.nickname(), relay.settings().role().value().toString(),
				relay.settings().state().toString(), ports(host, relay), "`tor@" + relay.nickname() + "`"));
	}

	private static String ports(HostView host, DeployedRelay relay) {
		return Listeners.whenRunning(relay).stream().filter(listener -> hasClients(listener, host)).map(l -> l.local() + " (" + l.purpose() + ")")
				.collect(Collectors.joining(", "));
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
		var forwarded = host.relays().stream().flatMap(relay -> Listeners.whenRunning(relay).stream()).filter(Listener::isForwarded)
				.filter(listener -> listener.purpose() != Purpose.METRICS).toList();
		if (!forwarded.isEmpty()) {
			book.text("The router in front of this host has to forward:");
			book.head("From the Internet", "To this host", "For");
			forwarded.forEach(l -> book.row(l.origin(), "TCP " + l.published(), l.local().toString(), l.purpose().toString()));
		}
	}
}
