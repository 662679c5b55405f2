// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.relaydesk.model.net.PortRange;

/** Collects slices by ascending ports and keeps them canonical: none is empty, neighbours differ, equal address sets are one object. */
final class SliceList {

	private final List<PortSlice> slices = new ArrayList<>();
	private final Map<AddressSet, AddressSet> known = new HashMap<>();

	void add(int from, int to, AddressSet addresses) {
		if (addresses.isEmpty()) {
			return;
		}
		AddressSet one = known.computeIfAbsent(addresses, a -> a);
		PortSlice last = slices.isEmpty() ? null : slices.getLast();
		if (last != null && last.ports().to() == from - 1 && last.addresses() == one) {
			slices.set(slices.size() - 1, new PortSlice(new PortRange(last.ports().from(), to), one));
		} else {
			slices.add(new PortSlice(new PortRange(from, to), one));
		}
	}

	List<PortSlice> toList() {
		return List.copyOf(slices);
	}
}
