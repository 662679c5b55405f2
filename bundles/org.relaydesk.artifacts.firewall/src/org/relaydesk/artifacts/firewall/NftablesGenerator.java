// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;

/** {@code etc/nftables.conf} of each host. */
public final class NftablesGenerator extends FilterGenerator {

	public NftablesGenerator() {
		super("nftables", true, List.of(), new HostFile("etc/nftables.conf", (host, filter) -> new NftablesPrinter(host, filter).print()));
	}
}
