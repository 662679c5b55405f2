// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.net.IpAddress;

/**
 * An address from which the world sees an exit's traffic: its `outbound`, or else its own; if that is behind another, the other one
 * (LANGUAGE.md, semantics 20).
 *
 * @param shared whether a router translates it, so that others use it too
 * @param origin the word that decides it
 */
public record ExitSource(IpAddress address, boolean shared, Origin origin) {

	/** In each family the stated `outbound`, or else all addresses of the relay. */
	public static List<ExitSource> of(DeployedRelay relay) {
		List<Located<IpAddress>> outbound = relay.settings().outbound();
		Stream<ExitSource> stated = outbound.stream().map(o -> relay.host().addresses().stream().filter(a -> a.address().equals(o.value()))
				.findFirst().map(a -> new ExitSource(a.publicAddress(), a.behind().isPresent(), o.origin()))
				.orElse(new ExitSource(o.value(), false, o.origin())));
		Stream<ExitSource> chosen = relay.addresses().stream()
				.filter(a -> outbound.stream().noneMatch(o -> o.value().family() == a.address().family()))
				.map(a -> new ExitSource(a.publicAddress(), a.behind().isPresent(), place(relay, a)));
		return Stream.concat(stated, chosen).toList();
	}

	private static Origin place(DeployedRelay relay, HostAddress address) {
		return relay.settings().addresses().stream().filter(a -> a.value().equals(address.address())).map(Located::origin).findFirst()
				.orElse(address.origin());
	}
}
