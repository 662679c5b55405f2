// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.addressing;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.IpAddress;

/**
 * No address is on two hosts at a time. Private addresses may repeat at another site; a host whose relays have all been retired, or have
 * not started, does not use its addresses.
 */
public final class DuplicateAddresses implements PhaseAnalysis<Snapshot> {

	/** @param site empty where the address is unique in the world */
	private record Key(Optional<Origin> site, IpAddress address) {
	}

	private record Use(DeployedHost host, HostAddress address) {
	}

	@Override
	public Stream<Finding> findings(Snapshot snapshot, Snapshot same) {
		Map<Key, Use> first = new HashMap<>();
		List<Finding> found = new ArrayList<>();
		for (DeployedHost host : snapshot.hosts()) {
			if (isInUse(host)) {
				for (HostAddress address : host.host().addresses()) {
					Use use = new Use(host, address);
					Use earlier = first.putIfAbsent(key(use), use);
					if (earlier != null) {
						found.add(finding(earlier, use));
					}
				}
			}
		}
		return found.stream();
	}

	private static boolean isInUse(DeployedHost host) {
		return host.host().relays().isEmpty() || !host.relays().isEmpty();
	}

	private static Key key(Use use) {
		IpAddress address = use.address.address();
		return new Key(SpecialAddresses.isUnrouted(address) ? Optional.of(use.host.site().origin()) : Optional.empty(), address);
	}

	private static Finding finding(Use earlier, Use later) {
		boolean onOne = earlier.host == later.host;
		Message where = onOne ? text("address.duplicate.on-one-host", later.host.path(), later.address.address())
				: text("address.duplicate.on-two-hosts", later.address.address(), earlier.host.path(), later.host.path());
		return Finding.of(FindingCode.ADDRESS_DUPLICATE, later.address.origin(), where)
				.withRelated(List.of(new Finding.Related(text("address.duplicate.too", earlier.host.path()), earlier.address.origin())));
	}
}
