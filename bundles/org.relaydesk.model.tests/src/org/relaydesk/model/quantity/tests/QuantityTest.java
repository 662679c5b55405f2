// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.quantity.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;

class QuantityTest {

	@ParameterizedTest
	@CsvSource({ "20000000, 20 Mbit/s", "1500000, 1.5 Mbit/s", "614400, 614.4 kbit/s", "8, 8 bit/s", "0, 0 bit/s", "1234567, 1234.567 kbit/s" })
	void bandwidthPrintsExactly(long bits, String text) {
		assertEquals(text, new Bandwidth(bits).toString());
	}

	@ParameterizedTest
	@CsvSource({ "4294967296, 4 GiB", "20000000000000, 20 TB", "1024, 1 KiB", "1000, 1 kB", "0, 0 B", "268435456, 256 MiB" })
	void volumePrintsInTheUnitThatFits(long bytes, String text) {
		assertEquals(text, new DataVolume(bytes).toString());
	}

	@Test
	void sharesAndBytesNeverRoundUp() {
		assertEquals(new Bandwidth(33), new Bandwidth(101).share(new Percentage(new BigDecimal("33"))));
		assertEquals(1, new Bandwidth(15).bytesPerSecond());
		assertEquals(new Bandwidth(3), new Bandwidth(10).scaled(new Bandwidth(1), new Bandwidth(3)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "100.01" })
	void percentagesLieAboveZeroAndUpToHundred(String percent) {
		BigDecimal value = new BigDecimal(percent);
		assertThrows(IllegalArgumentException.class, () -> new Percentage(value));
	}

	@Test
	void overflowIsNeverSilent() {
		Bandwidth huge = new Bandwidth(Long.MAX_VALUE);
		assertThrows(ArithmeticException.class, () -> huge.plus(new Bandwidth(1)));
		assertThrows(ArithmeticException.class, () -> new DataVolume(Long.MAX_VALUE).times(2));
	}
}
