// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.analysis.region.Box;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.region.FirstMatch;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * The algebra against brute force: in a space of 32 addresses (16 at either end of the family) and 8 ports (4 at either end) every point of
 * every set is looked at.
 */
class EndpointSetTest {

	private static final int ADDRESSES = 32;
	private static final int PORTS = 8;
	private static final int ROUNDS = 400;

	private final Random random = new Random(20150701);

	private static IpAddress address(IpFamily family, int index) {
		Cidr all = Cidr.all(family);
		return index < 16 ? IpAddress.of(family, all.first().toNumber().add(java.math.BigInteger.valueOf(index)))
				: IpAddress.of(family, all.last().toNumber().subtract(java.math.BigInteger.valueOf(31 - index)));
	}

	private static int port(int index) {
		return index < 4 ? index + 1 : PortRange.MAX - 7 + index;
	}

	private Box box(IpFamily family) {
		int bits = random.nextInt(5) == 0 ? random.nextInt(3) : family.bits() - random.nextInt(5);
		int from = random.nextInt(PORTS);
		int to = from + random.nextInt(PORTS - from);
		return new Box(new Cidr(address(family, random.nextInt(ADDRESSES)), bits), new PortRange(port(from), port(to)));
	}

	private List<Box> boxes(IpFamily family) {
		return IntStream.range(0, random.nextInt(9)).mapToObj(i -> box(family)).toList();
	}

	private static EndpointSet union(List<Box> boxes) {
		EndpointSet all = EndpointSet.EMPTY;
		for (Box box : boxes) {
			all = all.union(EndpointSet.of(box.addresses(), box.ports()));
		}
		return all;
	}

	private static BitSet points(IpFamily family, IntPredicate holds) {
		BitSet points = new BitSet();
		IntStream.range(0, ADDRESSES * PORTS).filter(holds).forEach(points::set);
		return points;
	}

	private static Endpoint point(IpFamily family, int index) {
		return new Endpoint(address(family, index / PORTS), port(index % PORTS));
	}

	private static BitSet bits(IpFamily family, EndpointSet set) {
		return points(family, i -> set.contains(point(family, i)));
	}

	private static boolean holds(Box box, Endpoint point) {
		return box.addresses().contains(point.address()) && box.ports().contains(point.port());
	}

	@ParameterizedTest
	@EnumSource
	void operationsAreExact(IpFamily family) {
		for (int round = 0; round < ROUNDS; round++) {
			List<Box> left = boxes(family);
			List<Box> right = boxes(family);
			EndpointSet a = union(left);
			EndpointSet b = union(right);
			BitSet inA = points(family, i -> left.stream().anyMatch(box -> holds(box, point(family, i))));
			BitSet inB = points(family, i -> right.stream().anyMatch(box -> holds(box, point(family, i))));
			BitSet both = (BitSet) inA.clone();
			both.and(inB);
			BitSet either = (BitSet) inA.clone();
			either.or(inB);
			BitSet onlyA = (BitSet) inA.clone();
			onlyA.andNot(inB);
			assertEquals(inA, bits(family, a));
			assertEquals(both, bits(family, a.intersection(b)));
			assertEquals(either, bits(family, a.union(b)));
			assertEquals(onlyA, bits(family, a.minus(b)));
		}
	}

	@ParameterizedTest
	@EnumSource
	void equalSetsAreEqualHoweverTheyAreMade(IpFamily family) {
		for (int round = 0; round < ROUNDS; round++) {
			EndpointSet a = union(boxes(family));
			EndpointSet b = union(boxes(family));
			assertEquals(a.union(b), b.union(a));
			assertEquals(a, a.minus(b).union(a.intersection(b)));
			assertEquals(a, union(a.boxes()), "the boxes are the set");
			assertEquals(a.boxes(), union(a.boxes().reversed()).boxes(), "the boxes are canonical");
			assertEquals(a.minus(b).isEmpty(), b.contains(a));
			assertEquals(a.equals(b), a.contains(b) && b.contains(a));
			assertTrue(a.minus(b).witness().map(w -> a.contains(w) && !b.contains(w)).orElse(b.contains(a)));
		}
	}

	@ParameterizedTest
	@EnumSource
	void boxesAreDisjoint(IpFamily family) {
		for (int round = 0; round < ROUNDS; round++) {
			List<Box> boxes = union(boxes(family)).boxes();
			for (int i = 0; i < boxes.size(); i++) {
				for (Box other : boxes.subList(i + 1, boxes.size())) {
					assertFalse(boxes.get(i).addresses().overlaps(other.addresses()) && boxes.get(i).ports().overlaps(other.ports()));
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void theFirstMatchDecides(IpFamily family) {
		for (int round = 0; round < ROUNDS; round++) {
			List<Box> boxes = new ArrayList<>(boxes(family));
			BitSet wanted = BitSet.valueOf(new long[] { random.nextLong() });
			EndpointSet set = FirstMatch.where(boxes, wanted::get);
			assertEquals(points(family, i -> wanted.get(first(boxes, point(family, i)))), bits(family, set));
			BitSet deciders = new BitSet();
			points(family, i -> true).stream().map(i -> first(boxes, point(family, i))).filter(i -> i < boxes.size()).forEach(deciders::set);
			BitSet found = FirstMatch.deciders(boxes);
			deciders.andNot(found);
			assertTrue(deciders.isEmpty(), "every rule that decides a point is found");
			found.stream().forEach(i -> assertFalse(FirstMatch.where(boxes, d -> d == i).isEmpty(), "what is found decides something"));
		}
	}

	private static int first(List<Box> boxes, Endpoint point) {
		return IntStream.range(0, boxes.size()).filter(i -> holds(boxes.get(i), point)).findFirst().orElse(boxes.size());
	}

	@Test
	void blocksAreTheFewest() {
		AddressSet set = AddressSet.of(IpFamily.IPV4, List.of(Cidr.of("192.0.2.0/25"), Cidr.of("192.0.2.128/25"), Cidr.of("255.255.255.255/32")));
		assertEquals("{192.0.2.0/24, 255.255.255.255}", set.toString());
		assertEquals(257, set.size().intValueExact());
		assertEquals("{0.0.0.0/0}", AddressSet.all(IpFamily.IPV4).toString());
		assertEquals("{8000::/1}", AddressSet.all(IpFamily.IPV6).minus(AddressSet.of(Cidr.of("::/1"))).toString());
	}

	@Test
	void addressesAboveTheMiddleAreNotNegative() {
		EndpointSet set = EndpointSet.of(Cidr.of("ffff:ffff:ffff:ffff:8000::/65"), PortRange.of(80))
				.union(EndpointSet.of(Cidr.of("::ffff:ffff:ffff:0/112"), PortRange.of(80)));
		assertTrue(set.contains(new Endpoint(IpAddress.of("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), 80)));
		assertEquals(List.of("[::ffff:ffff:ffff:0]/112:80", "[ffff:ffff:ffff:ffff:8000::]/65:80"), set.boxes().stream().map(Box::toString).toList());
	}
}
