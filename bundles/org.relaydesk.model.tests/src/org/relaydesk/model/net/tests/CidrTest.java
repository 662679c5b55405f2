// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.net.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

class CidrTest {

	@ParameterizedTest(name = "{0} is {1} to {2}")
	@CsvSource({ "192.0.2.10/29, 192.0.2.8, 192.0.2.15", "0.0.0.0/0, 0.0.0.0, 255.255.255.255", "192.0.2.1, 192.0.2.1, 192.0.2.1",
			"2001:db8::5/64, 2001:db8::, 2001:db8::ffff:ffff:ffff:ffff", "::/0, ::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff" })
	void coversItsRangeWithHostBitsCleared(String text, String first, String last) {
		assertEquals(IpAddress.of(first), Cidr.of(text).first());
		assertEquals(IpAddress.of(last), Cidr.of(text).last());
	}

	@ParameterizedTest(name = "\"{0}\" is no network")
	@ValueSource(strings = { "192.0.2.0/33", "2001:db8::/129", "192.0.2.0/", "192.0.2.0/-1", "192.0.2/24", "/24", "192.0.2.0/2a" })
	void refusesWhatIsNoNetwork(String text) {
		assertTrue(Cidr.parse(text).isEmpty());
	}

	@Test
	void containsAddressesAndBlocksOfItsFamilyOnly() {
		Cidr block = Cidr.of("192.0.2.8/29");
		assertTrue(block.contains(IpAddress.of("192.0.2.15")));
		assertFalse(block.contains(IpAddress.of("192.0.2.16")));
		assertFalse(Cidr.all(IpFamily.IPV4).contains(IpAddress.of("::1")));
		assertTrue(block.contains(Cidr.of("192.0.2.12/30")));
		assertFalse(Cidr.of("192.0.2.12/30").contains(block));
		assertTrue(Cidr.of("192.0.2.12/30").overlaps(block));
	}

	@Test
	void refusesAPrefixThatDoesNotFitTheFamily() {
		assertThrows(IllegalArgumentException.class, () -> new Cidr(IpAddress.of("192.0.2.0"), 64));
	}
}
