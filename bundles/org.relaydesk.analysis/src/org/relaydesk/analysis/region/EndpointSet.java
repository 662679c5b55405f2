// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * Any set of endpoints (address and port) of both families, exact and canonical: equal sets are equal records.
 *
 * @param four the IPv4 part: by ascending ports, none empty, neighbours with different addresses
 * @param six the IPv6 part alike
 */
public record EndpointSet(List<PortSlice> four, List<PortSlice> six) {

	/** Nothing. */
	public static final EndpointSet EMPTY = new EndpointSet(List.of(), List.of());

	public static EndpointSet of(Cidr addresses, PortRange ports) {
		return of(AddressSet.of(addresses), List.of(ports));
	}

	/** These addresses at any of these ports. */
	public static EndpointSet of(AddressSet addresses, Collection<PortRange> ports) {
		SliceList slices = new SliceList();
		Ports.join(ports).forEach(range -> slices.add(range.from(), range.to(), addresses));
		return of(addresses.family(), slices.toList());
	}

	/** Slices of one family, which must be canonical. */
	static EndpointSet of(IpFamily family, List<PortSlice> slices) {
		return family == IpFamily.IPV4 ? new EndpointSet(slices, List.of()) : new EndpointSet(List.of(), slices);
	}

	public List<PortSlice> slices(IpFamily family) {
		return family == IpFamily.IPV4 ? four : six;
	}

	/** The part of one family. */
	public EndpointSet only(IpFamily family) {
		return of(family, slices(family));
	}

	public EndpointSet union(EndpointSet other) {
		return combine(other, Operation.UNION);
	}

	public EndpointSet intersection(EndpointSet other) {
		return combine(other, Operation.INTERSECTION);
	}

	/** The endpoints of this set that are not in the other. */
	public EndpointSet minus(EndpointSet other) {
		return combine(other, Operation.DIFFERENCE);
	}

	private EndpointSet combine(EndpointSet other, Operation operation) {
		return new EndpointSet(SliceMerge.combine(IpFamily.IPV4, four, other.four, operation),
				SliceMerge.combine(IpFamily.IPV6, six, other.six, operation));
	}

	public boolean isEmpty() {
		return four.isEmpty() && six.isEmpty();
	}

	public boolean contains(EndpointSet other) {
		return other.minus(this).isEmpty();
	}

	public boolean contains(Endpoint point) {
		List<PortSlice> slices = slices(point.address().family());
		int from = 0;
		int to = slices.size();
		while (from < to) {
			int middle = (from + to) >>> 1;
			PortRange ports = slices.get(middle).ports();
			if (ports.contains(point.port())) {
				return slices.get(middle).addresses().contains(point.address());
			}
			if (ports.to() < point.port()) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return false;
	}

	/** One of the endpoints, always the same: IPv4 before IPv6, the lowest port, its lowest address. */
	public Optional<Endpoint> witness() {
		return Stream.concat(four.stream(), six.stream()).findFirst()
				.map(slice -> new Endpoint(slice.addresses().first(), slice.ports().from()));
	}

	/** The set as disjoint boxes, in canonical order: IPv4 before IPv6, by ports, by addresses. */
	public List<Box> boxes() {
		return Stream.concat(four.stream(), six.stream())
				.flatMap(slice -> slice.addresses().blocks().stream().map(block -> new Box(block, slice.ports()))).toList();
	}

	/** Which ports share which addresses, in the order of the lowest port: the set as people tell it. */
	public Map<AddressSet, List<PortRange>> portsByAddresses(IpFamily family) {
		Map<AddressSet, List<PortRange>> groups = new LinkedHashMap<>();
		slices(family).forEach(slice -> groups.computeIfAbsent(slice.addresses(), a -> new ArrayList<>()).add(slice.ports()));
		return groups;
	}

	/** The addresses of a family that are in the set at one port or more. */
	public AddressSet addresses(IpFamily family) {
		return slices(family).stream().map(PortSlice::addresses).distinct().reduce(AddressSet.empty(family), AddressSet::union);
	}

	/** The ports at which at least one address of the family is in the set; neighbours are joined. */
	public List<PortRange> ports(IpFamily family) {
		return Ports.join(slices(family).stream().map(PortSlice::ports).toList());
	}
}
