// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;

import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.Snapshot;

/** {@code etc/nftables.conf} of each host. */
public final class NftablesGenerator implements ArtifactGenerator {

	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription("nftables", "Packet filter for nftables", true,
			List.of("hosts/LIBRARY/SITE/HOST/etc/nftables.conf"), FilterFeatures.ALL, List.of());

	private static final HostFilters FILES = new HostFilters(DESCRIPTION.id(), "etc/nftables.conf", (host, filter) -> new NftablesPrinter(host, filter).print());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		return FILES.generate(snapshot);
	}
}
