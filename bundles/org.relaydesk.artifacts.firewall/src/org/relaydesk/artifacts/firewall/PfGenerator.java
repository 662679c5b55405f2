// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

/** {@code etc/pf.conf} of each host, for FreeBSD and OpenBSD. */
public final class PfGenerator extends FilterGenerator {

	public PfGenerator() {
		super("pf", false, new HostFile("etc/pf.conf", (host, filter) -> new PfPrinter(host, filter).print()));
	}
}
