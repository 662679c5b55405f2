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
		String number = seen.size() > 1 ? ".many" : ".one";
		String records = seen.stream().map(address -> (address.family() == IpFamily.IPV4 ? "A " : "AAAA ") + address).collect(Collectors.joining(", "));
		book.chapter("exit");
		book.text("exit.reverse", addresses, name);
		book.text("exit.reverse" + number, addresses, name);
		book.text("exit.forward" + number, records);
		book.shell(seen.stream().map(address -> "host " + address).collect(Collectors.joining("\n")));
		String abuse = host.rollout().contact().field("abuse").or(() -> host.rollout().contact().field("email")).map(Contact::readable).orElseGet(() -> book.say("exit.operator"));
		book.text("exit.whois");
		book.text("exit.whois.words", Escape.markdown(host.library().label()), Escape.markdown(abuse), name);
		book.text("exit.answers");
		book.shell("curl --silent --fail http://" + host.exits().getFirst().addresses().getFirst().address().bracketed() + "/ | grep '<h1>.*Tor'\n" + """
				unbound-host -C /etc/unbound/unbound.conf -v torproject.org
				! unbound-host -C /etc/unbound/unbound.conf -v dnssec-failed.org | grep -F 'has address'
				""");
	}
}
