// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Collectors;

import org.relaydesk.artifacts.Escape;
import org.relaydesk.model.Contact;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/** What an exit needs outside the host: names and records by which people see at once what the address is. */
final class ExitChapter implements RunbookChapter {

	@Override
	public void write(HostView host, RunbookWriter book) {
		if (host.exits().isEmpty()) {
			return;
		}
		String name = ExitNoticeGenerator.dnsName(host, "tor-exit.example.org");
		List<IpAddress> seen = host.exitAddresses().stream().map(HostAddress::publicAddress).distinct().toList();
		String addresses = seen.stream().map(Object::toString).collect(Collectors.joining(", "));
		boolean many = seen.size() > 1;
		String records = seen.stream().map(address -> (address.family() == IpFamily.IPV4 ? "A " : "AAAA ") + address).collect(Collectors.joining(", "));
		book.chapter("Names and records for the exit");
		book.text("Ask the provider for reverse DNS (PTR records) of " + addresses + " to `" + name + "`, in words such as:");
		book.text("> We run a Tor exit on " + addresses + ", as the law of our country allows. Please let the reverse DNS of "
				+ (many ? "these addresses" : "this address") + " be `" + name + "`, so that whoever looks it up sees what it is.");
		book.text("Make the name point back to " + (many ? "the addresses" : "the address") + " (" + records + "). Then this prints the name for each:");
		book.shell(seen.stream().map(address -> "host " + address).collect(Collectors.joining("\n")));
		String abuse = host.rollout().contact().field("abuse").or(() -> host.rollout().contact().field("email")).map(Contact::readable).orElse("the operator");
		book.text("Ask too for an entry of its own in the WHOIS register (SWIP at ARIN, an inetnum at RIPE), in words such as:");
		book.text("> " + Escape.markdown(host.library().label()) + ", Tor exit. This address passes on traffic of the Tor network; it is not its origin."
				+ " Complaints: " + Escape.markdown(abuse) + ". See http://" + name + "/");
		book.text("The notice page answers on port 80, and the resolver answers as an exit needs it: a signed name is `secure`, one whose signature is wrong"
				+ " has no address:");
		book.shell("curl --silent --fail http://" + host.exits().getFirst().addresses().getFirst().address().bracketed() + "/ | grep -F '<h1>'\n" + """
				unbound-host -C /etc/unbound/unbound.conf -v torproject.org
				! unbound-host -C /etc/unbound/unbound.conf -v dnssec-failed.org | grep -F 'has address'
				""");
	}
}
