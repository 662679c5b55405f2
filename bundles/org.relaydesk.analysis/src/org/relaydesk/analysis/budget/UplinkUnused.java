// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Site;

/** An uplink is there for a host, unless it is there for the record. */
public final class UplinkUnused implements Analysis {

	@Override
	public List<Finding> findings(Deployment deployment) {
		return deployment.libraries().stream().flatMap(library -> library.sites().stream()).flatMap(UplinkUnused::ofSite).toList();
	}

	/** Hosts whose uplink is not known yet may be on any. */
	private static Stream<Finding> ofSite(Site site) {
		if (site.hosts().stream().anyMatch(host -> host.uplink().isEmpty())) {
			return Stream.empty();
		}
		List<String> used = site.hosts().stream().map(host -> host.uplink().get().value().name()).toList();
		return site.uplinks().stream().filter(uplink -> !used.contains(uplink.name())).map(uplink -> Finding.of(FindingCode.UPLINK_UNUSED,
				uplink.origin(), "no host of site " + site.name() + " is on uplink " + uplink.name() + ": write `uplink " + uplink.name()
						+ "` in the host that is, or take it out"));
	}
}
