// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.lang.relay.HostDeclaration;
import org.relaydesk.lang.relay.LanDeclaration;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.SiteDeclaration;
import org.relaydesk.lang.relay.UplinkDeclaration;
import org.relaydesk.lang.relay.Vendors;
import org.relaydesk.lang.values.Addresses;
import org.relaydesk.model.Host;
import org.relaydesk.model.Network;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Site;
import org.relaydesk.model.Uplink;

/** Lowers sites. */
final class SiteLowering {

	private final Context context;
	private final Blocks blocks;
	private final Phases phases;
	private final NetworkLowering networks;
	private final UplinkLowering uplinks;
	private final HostLowering hosts;

	SiteLowering(Context context, Blocks blocks, Phases phases, NetworkLowering networks, HostLowering hosts) {
		this.context = context;
		this.blocks = blocks;
		this.phases = phases;
		this.networks = networks;
		this.uplinks = new UplinkLowering(context, blocks);
		this.hosts = hosts;
	}

	/**
	 * @param libraryStarts the phase before which nothing of the library is set up
	 */
	Site lower(SiteDeclaration declaration, Optional<Phase> libraryStarts) {
		Block block = blocks.open(declaration.getSettings());
		Map<UplinkDeclaration, Uplink> lines = new LinkedHashMap<>();
		block.all(UplinkDeclaration.class).stream().filter(uplink -> uplink.getName() != null).forEach(uplink -> lines.put(uplink, uplinks.lower(uplink)));
		List<Network> lans = networks.lower(block.all(LanDeclaration.class));
		SiteContext site = new SiteContext(declaration.getName(), lines, lans, Phases.latest(libraryStarts, phases.starts(block)));
		List<Host> lowered = block.all(HostDeclaration.class).stream().filter(host -> host.getName() != null).map(host -> hosts.lower(host, site)).toList();
		return new Site(declaration.getName(), Optional.ofNullable(declaration.getTitle()), List.copyOf(lines.values()), lans,
				block.all(Vendors.class).stream().flatMap(v -> context.readAll(v, Literals.VENDORS__NETWORKS, Addresses::network).stream()).toList(), lowered,
				context.documentation(declaration), context.at(declaration));
	}
}
