// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;

import org.relaydesk.model.net.IpFamily;

/** {@code etc/iptables/rules.v4} and {@code rules.v6} of each host, where Debian's iptables-persistent looks for them. */
public final class IptablesGenerator extends FilterGenerator {

	public IptablesGenerator() {
		super("iptables", false, List.of(),
				file("etc/iptables/rules.v4", IpFamily.IPV4), file("etc/iptables/rules.v6", IpFamily.IPV6));
	}

	private static HostFile file(String path, IpFamily family) {
		return new HostFile(path, (host, filter) -> new IptablesPrinter(host, filter, family).print());
	}
}
