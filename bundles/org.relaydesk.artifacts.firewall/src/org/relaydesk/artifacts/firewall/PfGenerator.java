// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;

import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.Snapshot;

/** {@code etc/pf.conf} of each host, for FreeBSD and OpenBSD. */
public final class PfGenerator implements ArtifactGenerator {

	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription("pf", "Packet filter for pf (FreeBSD, OpenBSD)", false,
			List.of("hosts/LIBRARY/SITE/HOST/etc/pf.conf"), FilterFeatures.ALL, List.of());

	private static final HostFilters FILES = new HostFilters(DESCRIPTION.id(), "etc/pf.conf", (host, filter) -> new PfPrinter(host, filter).print());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		return FILES.generate(snapshot);
	}
}
