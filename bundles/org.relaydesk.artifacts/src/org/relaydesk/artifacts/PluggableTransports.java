// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import org.relaydesk.model.Host;
import org.relaydesk.model.OperatingSystem;
import org.relaydesk.model.Transport;

/** The program that disguises a bridge's traffic, as Debian packages it. */
public final class PluggableTransports {

	private PluggableTransports() {
	}

	/** Whether a generator can configure it. */
	public static boolean isKnown(Transport transport) {
		return transport.name().equals("obfs4");
	}

	/**
	 * Debian's package; its program has the same name and lies in /usr/bin. Debian 13 follows the program's new name, lyrebird. A host whose system the
	 * model does not state is one with Debian 12.
	 */
	public static String packageName(Host host) {
		return host.system().map(PluggableTransports::isOld).orElse(true) ? "obfs4proxy" : "lyrebird";
	}

	public static String program(Host host) {
		return "/usr/bin/" + packageName(host);
	}

	private static boolean isOld(OperatingSystem system) {
		int major = system.version().matches("[0-9]{1,4}([.].*)?") ? Integer.parseInt(system.version().replaceFirst("[.].*", "")) : 0;
		return system.distribution().equalsIgnoreCase("ubuntu") ? major < 25 : major < 13;
	}
}
