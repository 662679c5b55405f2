// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.relays;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.OperatingSystem;
import org.relaydesk.model.Snapshot;

/** The systems for which files can be generated: those with Debian's layout of several Tor instances. */
public final class SystemSupport implements PhaseAnalysis<DeployedHost> {

	private static final Map<String, Set<String>> SUPPORTED = Map.of("debian", Set.of("12", "13"));

	@Override
	public Stream<Finding> findings(DeployedHost host, Snapshot snapshot) {
		return host.host().system().filter(system -> !isSupported(system)).map(system -> Finding.of(FindingCode.SYSTEM_UNSUPPORTED,
				system.origin(), text("system.unsupported", system.label(), host.host().name()))).stream();
	}

	private static boolean isSupported(OperatingSystem system) {
		return SUPPORTED.getOrDefault(system.distribution(), Set.of()).contains(system.version());
	}
}
