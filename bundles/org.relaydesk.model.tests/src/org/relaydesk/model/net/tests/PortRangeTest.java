// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.net.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.model.net.PortRange;

class PortRangeTest {

	@ParameterizedTest
	@CsvSource({ "1, 65535, *", "80, 80, 80", "80, 81, 80-81", "1, 65534, 1-65534" })
	void printsAsTorDoes(int from, int to, String text) {
		assertEquals(text, new PortRange(from, to).toString());
	}

	@ParameterizedTest
	@CsvSource({ "0, 5", "5, 4", "1, 65536", "-1, 1" })
	void refusesPortsThatDoNotExist(int from, int to) {
		assertThrows(IllegalArgumentException.class, () -> new PortRange(from, to));
	}
}
