// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

import org.relaydesk.model.net.IpFamily;

/** Lists in which the first match wins: the first box that holds an endpoint decides it. */
public final class FirstMatch {

	private FirstMatch() {
	}

	/**
	 * The endpoints that are decided by a wanted box.
	 *
	 * @param wanted asked with the index of the deciding box; the number of boxes stands for endpoints that no box holds
	 */
	public static EndpointSet where(List<Box> boxes, IntPredicate wanted) {
		return new EndpointSet(slices(IpFamily.IPV4, boxes, wanted), slices(IpFamily.IPV6, boxes, wanted));
	}

	/** Likewise, of one family alone. */
	public static EndpointSet where(IpFamily family, List<Box> boxes, IntPredicate wanted) {
		return EndpointSet.of(family, slices(family, boxes, wanted));
	}

	private static List<PortSlice> slices(IpFamily family, List<Box> boxes, IntPredicate wanted) {
		AddressSweep sweep = new AddressSweep(family, boxes);
		int[] ports = sweep.portBoundaries();
		SliceList slices = new SliceList();
		for (int i = 0; i + 1 < ports.length; i++) {
			sweep.run(ports[i]);
			slices.add(ports[i], ports[i + 1] - 1, sweep.where(wanted));
		}
		return slices.toList();
	}

	/** The indices of the boxes that decide at least one endpoint; the others are hidden by earlier ones. */
	public static BitSet deciders(List<Box> boxes) {
		BitSet deciders = new BitSet();
		for (IpFamily family : IpFamily.values()) {
			AddressSweep sweep = new AddressSweep(family, boxes);
			int[] ports = sweep.portBoundaries();
			for (int i = 0; i + 1 < ports.length; i++) {
				sweep.run(ports[i]);
				sweep.forEachDecider(deciders::set);
			}
		}
		deciders.clear(boxes.size());
		return deciders;
	}
}
