// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.IpFamily;

/** {@code etc/iptables/rules.v4} and {@code rules.v6} of each host, where Debian's iptables-persistent looks for them. */
public final class IptablesGenerator implements ArtifactGenerator {

	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription("iptables", "Packet filter for iptables-restore and ip6tables-restore",
			false, List.of("hosts/LIBRARY/SITE/HOST/etc/iptables/rules.v4", "hosts/LIBRARY/SITE/HOST/etc/iptables/rules.v6"), FilterFeatures.ALL,
			List.of());

	private static final List<HostFilters> FILES = List.of(file("etc/iptables/rules.v4", IpFamily.IPV4), file("etc/iptables/rules.v6", IpFamily.IPV6));

	private static HostFilters file(String path, IpFamily family) {
		return new HostFilters(DESCRIPTION.id(), path, (host, filter) -> new IptablesPrinter(host, filter, family).print());
	}

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		List<Artifact> artifacts = new ArrayList<>();
		FILES.forEach(file -> artifacts.addAll(file.of(snapshot)));
		return Generation.of(artifacts);
	}
}
