// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.NetworkNamespace;

/** A network of two: the first host of a deployment with its addresses, and the world, an address of the office, which may see metrics and log in. */
record HostAndWorld(NetworkNamespace host, NetworkNamespace world) implements AutoCloseable {

	static HostAndWorld of(Snapshot snapshot) {
		NetworkNamespace host = NetworkNamespace.create("host");
		NetworkNamespace world = NetworkNamespace.create("world");
		host.cable("wan0", world, "host0");
		world.address("203.0.113.1/32", "host0").address("2001:db8:ffff::1/128", "host0");
		for (HostAddress address : snapshot.hosts().getFirst().host().addresses()) {
			String written = address.address().toString();
			host.address(written + (written.contains(":") ? "/128" : "/32"), "wan0");
			world.mustRun("ip", written.contains(":") ? "-6" : "-4", "route", "add", written, "dev", "host0");
		}
		host.mustRun("ip", "route", "add", "default", "dev", "wan0").mustRun("ip", "-6", "route", "add", "default", "dev", "wan0");
		return new HostAndWorld(host, world);
	}

	/** The world answers at this address, too: that of a router. */
	HostAndWorld router(String addressAndPrefix) {
		world.address(addressAndPrefix, "host0");
		return this;
	}

	@Override
	public void close() {
		host.close();
		world.close();
	}
}
