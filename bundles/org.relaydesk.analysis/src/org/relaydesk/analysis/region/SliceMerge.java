// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/** Combines two lists of slices port by port; each pair of address sets is worked out once. */
final class SliceMerge {

	private final AddressSet nothing;
	private final Operation operation;
	private final Map<AddressSet, Map<AddressSet, AddressSet>> done = new IdentityHashMap<>();

	private SliceMerge(IpFamily family, Operation operation) {
		this.nothing = AddressSet.empty(family);
		this.operation = operation;
	}

	static List<PortSlice> combine(IpFamily family, List<PortSlice> left, List<PortSlice> right, Operation operation) {
		return new SliceMerge(family, operation).combine(left, right);
	}

	private List<PortSlice> combine(List<PortSlice> left, List<PortSlice> right) {
		SliceList result = new SliceList();
		int i = 0;
		int j = 0;
		Integer from = null;
		for (int next : boundaries(left, right)) {
			if (from != null) {
				i = skip(left, i, from);
				j = skip(right, j, from);
				result.add(from, next - 1, combine(addresses(left, i, from), addresses(right, j, from)));
			}
			from = next;
		}
		return result.toList();
	}

	/** Every port at which a slice begins or behind which one ends. */
	private static TreeSet<Integer> boundaries(List<PortSlice> left, List<PortSlice> right) {
		TreeSet<Integer> boundaries = new TreeSet<>();
		Stream.concat(left.stream(), right.stream()).map(PortSlice::ports).forEach(ports -> {
			boundaries.add(ports.from());
			boundaries.add(ports.to() + 1);
		});
		return boundaries;
	}

	private static int skip(List<PortSlice> slices, int index, int port) {
		int next = index;
		while (next < slices.size() && slices.get(next).ports().to() < port) {
			next++;
		}
		return next;
	}

	private AddressSet addresses(List<PortSlice> slices, int index, int port) {
		PortRange ports = index < slices.size() ? slices.get(index).ports() : null;
		return ports != null && ports.contains(port) ? slices.get(index).addresses() : nothing;
	}

	private AddressSet combine(AddressSet left, AddressSet right) {
		return done.computeIfAbsent(left, l -> new IdentityHashMap<>()).computeIfAbsent(right, r -> left.combine(r, operation));
	}
}
