// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.artifacts.PluggableTransports;

/** The Debian packages that a host needs. */
final class Packages {

	private Packages() {
	}

	static List<String> of(HostView host) {
		List<String> packages = new ArrayList<>(List.of("tor", "nftables", "procps", "rsync", "unattended-upgrades"));
		if (!host.exits().isEmpty()) {
			packages.addAll(List.of("unbound", "dns-root-data", "nginx-light", "bind9-host", "curl", "unbound-host"));
		}
		if (host.bridges().stream().anyMatch(bridge -> bridge.settings().transports().stream().anyMatch(PluggableTransports::isKnown))) {
			packages.add(PluggableTransports.packageName(host.deployed().host()));
		}
		if (host.bridges().stream().anyMatch(UnitsGenerator::needsPrivilegedTransport)) {
			packages.add("libcap2-bin");
		}
		if (!SourceRoute.of(host).isEmpty()) {
			packages.add("iproute2");
		}
		if (ScrapeTargets.nodeExporter(host).isPresent()) {
			packages.add("prometheus-node-exporter");
		}
		return packages;
	}
}
