// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Host;
import org.relaydesk.model.Site;
import org.relaydesk.model.Uplink;

/** An uplink is there for a host, and has an address of each host that names it, unless it is there for the record. */
public final class UplinkUnused implements Analysis {

	@Override
	public List<Finding> findings(Deployment deployment) {
		return deployment.libraries().stream().flatMap(library -> library.sites().stream()).flatMap(site -> Stream.concat(ofSite(site), site.hosts().stream().flatMap(UplinkUnused::ofHost))).toList();
	}

	/** Hosts whose uplink is not known yet may be on any. */
	private static Stream<Finding> ofSite(Site site) {
		if (site.hosts().stream().anyMatch(host -> host.uplinks().isEmpty())) {
			return Stream.empty();
		}
		List<String> used = site.hosts().stream().flatMap(host -> host.uplinks().stream()).map(uplink -> uplink.value().name()).toList();
		return site.uplinks().stream().filter(uplink -> !used.contains(uplink.name())).map(uplink -> Finding.of(FindingCode.UPLINK_UNUSED,
				uplink.origin(), text("uplink.unused.site", site.name(), uplink.name())));
	}

	/** A host may have no address of the only uplink that it names, which is another finding. */
	private static Stream<Finding> ofHost(Host host) {
		if (host.uplinks().size() < 2 || host.pending().isPresent()) {
			return Stream.empty();
		}
		List<String> used = host.addresses().stream().flatMap(address -> host.uplink(address).stream()).map(Uplink::name).toList();
		return host.uplinks().stream().filter(uplink -> !used.contains(uplink.value().name())).map(uplink -> Finding.of(FindingCode.UPLINK_UNUSED,
				uplink.origin(), text("uplink.unused.host", host.name(), uplink.value().name())));
	}
}
