// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.torrc.OptionValues;
import org.relaydesk.analysis.torrc.TorOptions;
import org.relaydesk.analysis.torrc.TorUnits;

/** Values are read as tor reads them. */
class OptionValuesTest {

	static Stream<Arguments> vectors() throws IOException {
		try (InputStream in = OptionValuesTest.class.getResourceAsStream("values.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.map(line -> line.split("\t")).map(row -> Arguments.of(row[0], row[1], row[2], row[3])).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("vectors")
	void sizesAndTimesAreTors(String kind, String input, String unit, String expected) {
		OptionalLong read = switch (unit) {
			case "bytes" -> TorUnits.BYTES.read(input);
			case "seconds" -> fitsAnInt(TorUnits.SECONDS.read(input));
			default -> fitsAnInt(TorUnits.MILLISECONDS.read(input));
		};
		assertEquals(expected, read.isPresent() ? Long.toString(read.getAsLong()) : "INVALID", kind + " " + input);
	}

	private static OptionalLong fitsAnInt(OptionalLong number) {
		return number.isPresent() && number.getAsLong() <= Integer.MAX_VALUE ? number : OptionalLong.empty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "NumCPUs | 1 | true", "NumCPUs | 1.5 | false", "AvoidDiskWrites | yes | false", "AvoidDiskWrites | 1 | true",
			"AssumeReachableIPv6 | Auto | true", "AssumeReachableIPv6 | on | false", "MaxMemInQueues | 256 MB | true",
			"MaxMemInQueues | 256 Mb | false", "MaxMemInQueues | 256 k | false", "MaxMemInQueues | 256 MBits | true",
			"HeartbeatPeriod | 6 hours | true", "HeartbeatPeriod | 30 sec | false", "PathBiasNoticeRate | 0.5 | true",
			"PathBiasNoticeRate | half | false", "GeoIPFile | /usr/share/tor/geoip | true", "GeoIPFile | geoip | false",
			"ConnectionPadding | 1 | false", "ConnectionPadding | auto | true" })
	void wrongAndMisleadingValuesAreSeen(String option, String value, boolean right) {
		assertEquals(right, OptionValues.problem(TorOptions.catalogue().option(option).orElseThrow(), value).isEmpty());
	}
}
