// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.stream.Collectors;

import org.relaydesk.artifacts.Escape;
import org.relaydesk.model.Contact;
import org.relaydesk.model.HostAddress;

/** What an exit needs outside the host: names and records by which people see at once what the address is. */
final class ExitChapter implements RunbookChapter {

	@Override
	public void write(HostView host, RunbookWriter book) {
		if (host.exits().isEmpty()) {
			return;
		}
		String name = ExitNoticeGenerator.dnsName(host, "tor-exit.example.org");
		String addresses = host.deployed().host().addresses().stream().map(HostAddress::publicAddress).distinct().map(Object::toString)
				.collect(Collectors.joining(", "));
		book.chapter("Names and records for the exit");
		book.text("Ask the provider for reverse DNS of " + addresses + ": `" + name + "`. Make the name point back to the addresses. Then:");
		book.shell(host.deployed().host().addresses().stream().map(HostAddress::publicAddress).distinct().map(address -> "host " + address)
				.collect(Collectors.joining("\n")));
		String abuse = host.rollout().contact().field("abuse").or(() -> host.rollout().contact().field("email")).map(Contact::readable).orElse("the operator");
		book.text("Ask too for an entry of its own in the WHOIS register (SWIP at ARIN, an inetnum at RIPE), in words such as:");
		book.text("> " + Escape.markdown(host.library().label()) + ", Tor exit. This address passes on traffic of the Tor network; it is not its origin."
				+ " Complaints: " + Escape.markdown(abuse) + ". See http://" + name + "/");
		book.text("The notice page answers on port 80, and names resolve with validation (the first command prints an address, the second must fail):");
		book.shell("curl -s http://" + host.mainAddress().address().bracketed() + "/ | grep -F '<h1>'\n" + """
				unbound-host -C /etc/unbound/unbound.conf -v torproject.org
				! unbound-host -C /etc/unbound/unbound.conf -v dnssec-failed.org | grep -F 'has address'
				""");
	}
}
