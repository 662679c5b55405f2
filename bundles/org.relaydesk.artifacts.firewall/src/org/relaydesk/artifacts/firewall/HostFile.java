// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.function.BiFunction;

import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Rollout;

/** One file a host, printed from the host's packet filter; {@code path} is relative to the host's root. */
record HostFile(String path, BiFunction<DeployedHost, PacketFilter, Lines> printer) {

	Artifact of(DeployedHost host, Rollout rollout, String generator) {
		return printer.apply(host, PacketFilter.of(host, rollout)).artifact(HostFolder.of(host).file(path), generator);
	}
}
