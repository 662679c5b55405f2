// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;

/** What printed packet filters have in common, whatever program reads them. */
final class FilterText {

	static final String ISOLATED = "The library's own networks: this host opens no connection to them.";
	static final String UNTRACKED = "No connection tracking for the relays' ports: thousands of peers would fill its table.";
	static final String STILL_TRACKED = "The library's own networks stay tracked, for only answers may go there.";

	private FilterText() {
	}

	/** The first lines: whose filter this is, how to check it and how to load it. */
	static void begin(Lines lines, DeployedHost host, String check, String load) {
		lines.comment("Packet filter of " + host.path() + ". What is not listed here is dropped, over IPv4 and IPv6 alike.", firewall(host));
		lines.comment("Check:  " + check).comment("Load:   " + load).blank();
	}

	/** Where the model says that the host has a firewall. */
	static Optional<Origin> firewall(DeployedHost host) {
		return host.host().firewall().map(Located::origin);
	}

	/** {@code tcp} or {@code udp}. */
	static String protocol(Opening opening) {
		return opening.protocol().name().toLowerCase(Locale.ROOT);
	}

	/** One element as it is, several in braces. */
	static String set(List<?> elements) {
		return elements.size() == 1 ? elements.getFirst().toString() : elements.stream().map(Object::toString).collect(joining(", ", "{ ", " }"));
	}

	/** The ports of an opening as a set, with this between the ends of a range. */
	static String ports(Opening opening, String to) {
		return set(opening.ports().stream().map(range -> range.from() == range.to() ? range.from() : range.from() + to + range.to()).toList());
	}
}
