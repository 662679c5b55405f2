// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.net.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.model.net.Ip6Address;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

class IpAddressTest {

	@ParameterizedTest(name = "{0} is written {1}")
	@CsvSource({ "192.0.2.10, 192.0.2.10", "0.0.0.0, 0.0.0.0", "255.255.255.255, 255.255.255.255", "::, ::", "::1, ::1", "1::, 1::",
			"2001:DB8::10, 2001:db8::10", "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1", "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
			"2001:0db8:0000:0000:0000:0000:0000:0001, 2001:db8::1", "::ffff:192.0.2.1, ::ffff:c000:201" })
	void printsCanonically(String text, String canonical) {
		assertEquals(canonical, IpAddress.of(text).toString());
	}

	@ParameterizedTest(name = "\"{0}\" is no address")
	@ValueSource(strings = { "", "1.2.3", "1.2.3.4.5", "192.0.2.300", "01.2.3.4", "1.2.3.4 ", "a.b.c.d", ":", ":::", "1::2::3", "1:2:3:4:5:6:7",
			"1:2:3:4:5:6:7:8:9", "::1%eth0", "[::1]", "12345::", "::1.2.3", "1.2.3.4::", "1:2:3:4:5:6:7:8::", "localhost" })
	void refusesWhatIsNoAddress(String text) {
		assertTrue(IpAddress.parse(text).isEmpty());
	}

	@Test
	void agreesWithTheJdkOnRandomAddresses() throws UnknownHostException {
		Random random = new Random(20150916);
		for (int i = 0; i < 2_000; i++) {
			byte[] bytes = new byte[16];
			random.nextBytes(bytes);
			for (int zero = random.nextInt(8); zero > 0; zero--) {
				int group = random.nextInt(8);
				bytes[2 * group] = 0;
				bytes[2 * group + 1] = 0;
			}
			IpAddress address = IpAddress.of(IpFamily.IPV6, new BigInteger(1, bytes));
			assertEquals(InetAddress.getByAddress(bytes), InetAddress.getByName(address.toString()));
			assertEquals(address, IpAddress.of(InetAddress.getByAddress(bytes).getHostAddress()));
		}
	}

	@Test
	void sortsByFamilyThenByNumberWithoutSign() {
		assertTrue(IpAddress.of("127.0.0.1").compareTo(IpAddress.of("128.0.0.0")) < 0);
		assertTrue(IpAddress.of("255.255.255.255").compareTo(IpAddress.of("::")) < 0);
		assertTrue(new Ip6Address(Long.MAX_VALUE, -1).compareTo(new Ip6Address(Long.MIN_VALUE, 0)) < 0);
	}

	@Test
	void bracketsIpv6Only() {
		assertEquals("[2001:db8::1]", IpAddress.of("2001:db8::1").bracketed());
		assertEquals("192.0.2.1", IpAddress.of("192.0.2.1").bracketed());
	}
}
