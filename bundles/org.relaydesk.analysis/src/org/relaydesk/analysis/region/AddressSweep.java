// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * For one port at a time, who decides which addresses. CIDR blocks are nested or disjoint, so one pass over them in the order of their first
 * addresses, with a stack of the blocks that are open, gives every stretch of addresses and the first of the boxes that hold it.
 */
final class AddressSweep {

	private final IpFamily family;
	private final List<Box> boxes;
	/** Indices of the family's boxes by first address, wider blocks first. */
	private final int[] order;
	private final IpAddress[] last;
	private final int[] open;
	private final int[] openDecider;
	private final long[] startHigh;
	private final long[] startLow;
	private final int[] decider;
	private int stretches;

	AddressSweep(IpFamily family, List<Box> boxes) {
		this.family = family;
		this.boxes = boxes;
		order = IntStream.range(0, boxes.size()).filter(i -> boxes.get(i).addresses().family() == family).boxed()
				.sorted(Comparator.<Integer, Cidr>comparing(i -> boxes.get(i).addresses()).thenComparing(i -> i)).mapToInt(i -> i).toArray();
		last = new IpAddress[boxes.size()];
		IntStream.of(order).forEach(i -> last[i] = boxes.get(i).addresses().last());
		open = new int[order.length];
		openDecider = new int[order.length];
		int most = order.length * 2 + 1;
		startHigh = new long[most];
		startLow = new long[most];
		decider = new int[most];
	}

	/** The ports at which the set of boxes in force changes: 1, and the first port of each further stretch, and 65536. */
	int[] portBoundaries() {
		IntStream inner = IntStream.of(order).mapToObj(i -> boxes.get(i).ports()).flatMapToInt(p -> IntStream.of(p.from(), p.to() + 1));
		return IntStream.concat(IntStream.of(1, PortRange.MAX + 1), inner).sorted().distinct().toArray();
	}

	/** Works out the stretches of addresses at a port. */
	void run(int port) {
		stretches = 0;
		start(0, 0, boxes.size());
		int depth = 0;
		for (int i : order) {
			Box box = boxes.get(i);
			if (box.ports().contains(port)) {
				IpAddress first = box.addresses().first();
				depth = close(depth, first);
				open[depth] = i;
				openDecider[depth] = Math.min(i, deciderAt(depth));
				start(Flips.high(first), Flips.low(first), openDecider[depth]);
				depth++;
			}
		}
		close(depth, null);
	}

	/** Ends the open blocks that lie wholly before an address, or all of them; the depth that is left. */
	private int close(int depth, IpAddress next) {
		int left = depth;
		while (left > 0 && (next == null || last[open[left - 1]].compareTo(next) < 0)) {
			left--;
			long high = Flips.high(last[open[left]]);
			long low = Flips.low(last[open[left]]);
			if (!Flips.isLast(family, high, low)) {
				start(low == -1 ? high + 1 : high, low + 1, deciderAt(left));
			}
		}
		return left;
	}

	private int deciderAt(int depth) {
		return depth == 0 ? boxes.size() : openDecider[depth - 1];
	}

	/** A stretch begins; one that began at the same address was empty. */
	private void start(long high, long low, int by) {
		if (stretches > 0 && startHigh[stretches - 1] == high && startLow[stretches - 1] == low) {
			stretches--;
		}
		startHigh[stretches] = high;
		startLow[stretches] = low;
		decider[stretches] = by;
		stretches++;
	}

	/** The addresses whose decider is wanted; the number of boxes stands for those that no box holds. */
	AddressSet where(IntPredicate wanted) {
		Flips flips = new Flips();
		boolean in = false;
		for (int i = 0; i < stretches; i++) {
			if (wanted.test(decider[i]) != in) {
				flips.add(startHigh[i], startLow[i]);
				in = !in;
			}
		}
		return new AddressSet(family, flips.toArray());
	}

	void forEachDecider(IntConsumer consumer) {
		for (int i = 0; i < stretches; i++) {
			consumer.accept(decider[i]);
		}
	}
}
