// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.addressing.SpecialAddresses;
import org.relaydesk.lang.relay.HostDeclaration;
import org.relaydesk.lang.relay.HostUplink;
import org.relaydesk.lang.relay.UplinkUse;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Uplink;

/** Finds a host's uplinks: those that it names, or else the only one whose networks hold an address of the host. */
final class HostUplinks {

	private final Context context;

	HostUplinks(Context context) {
		this.context = context;
	}

	/**
	 * @param addresses the host's; none while they are pending
	 */
	List<Located<Uplink>> of(HostDeclaration host, Block block, List<HostAddress> addresses, SiteContext site) {
		Optional<HostUplink> stated = block.last(HostUplink.class);
		if (stated.isPresent()) {
			return stated(stated.get(), site);
		}
		Origin place = addresses.isEmpty() ? context.at(host) : addresses.getFirst().origin();
		List<Uplink> matching = matching(addresses, site);
		if (matching.size() != 1) {
			context.report().absent(FindingCode.HOST_UPLINK_AMBIGUOUS, place, message(host.getName(), matching, site));
			return List.of();
		}
		return List.of(new Located<>(matching.getFirst(), place));
	}

	/** Each once. A name that means nothing here has been reported by whoever links names. */
	private List<Located<Uplink>> stated(HostUplink statement, SiteContext site) {
		Map<Uplink, Located<Uplink>> stated = new LinkedHashMap<>();
		for (UplinkUse use : statement.getUplinks()) {
			Uplink uplink = site.uplinks().get(use.getUplink());
			Origin place = context.at(use);
			if (uplink != null && stated.putIfAbsent(uplink, new Located<>(uplink, place)) != null) {
				context.report().add(FindingCode.SETTING_DUPLICATE, place, text("setting.duplicate.uplink", uplink.name()));
			}
		}
		return List.copyOf(stated.values());
	}

	/** A site's only uplink also takes hosts whose address is pending, or private (of which another finding tells), and all hosts if it lists no networks. */
	private static List<Uplink> matching(List<HostAddress> addresses, SiteContext site) {
		List<Uplink> all = List.copyOf(site.uplinks().values());
		boolean evident = all.size() == 1
				&& (addresses.stream().allMatch(address -> SpecialAddresses.isUnrouted(address.publicAddress())) || all.getFirst().networks().isEmpty());
		return evident || addresses.isEmpty() ? all : all.stream().filter(uplink -> addresses.stream().anyMatch(address -> uplink.routes(address.publicAddress()))).toList();
	}

	private static Message message(String host, List<Uplink> matching, SiteContext site) {
		if (site.uplinks().isEmpty()) {
			return text("host.uplink-ambiguous.undescribed", host, site.name());
		}
		if (matching.isEmpty()) {
			return text("host.uplink-ambiguous.none", site.name(), host);
		}
		List<String> names = matching.stream().map(Uplink::name).toList();
		return text("host.uplink-ambiguous", host, Message.and(names.stream().map(name -> "`" + name + "`").toList()), names.getFirst(), String.join(", ", names));
	}
}
