// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Months and hours of an uplink, worked out by hand: 1 Mbit/s moves 10.8 GB a day, each way. */
class TrafficTest {

	private static final String MODEL = """
			rollout R { phase p from 2016-02-01 }
			library L "L" { place "x" country US timezone America/New_York open { Mon 00:00-24:00 Tue 10:30-12:00 } site S {
				uplink U { down 100 Mbit/s up 50 Mbit/s networks 192.0.2.0/24 transfer 400 GB per month counting %s }
				host h { address 192.0.2.1 relay A { ORPort 443 role middle budget B } relay C { ORPort 9001 role middle budget D } } } }
			budget B { rate 2 Mbit/s while open { rate 1 Mbit/s } }
			budget D { rate 1 Mbit/s at most 300 GB per month }
			""";

	@TempDir
	private Path folder;

	private JsonObject traffic(String counting, String... more) throws IOException {
		Files.writeString(folder.resolve("a.relay"), MODEL.formatted(counting));
		List<String> args = new java.util.ArrayList<>(List.of("traffic", "--format", "json"));
		args.addAll(List.of(more));
		Shell.Result result = Shell.in(folder).run(args.toArray(String[]::new));
		assertEquals(0, result.code(), result::err);
		return JsonParser.parseString(result.out()).getAsJsonArray().get(0).getAsJsonObject();
	}

	/** February 2016 has 29 days, five of them Mondays, and four Tuesdays with an hour and a half. */
	@ParameterizedTest
	@CsvSource({ "both, 2", "larger, 1", "down, 1", "up, 1" })
	void aMonthInBothDirectionsAndAsItIsBilled(String counting, int directions) throws IOException {
		JsonObject month = traffic(counting).getAsJsonArray("full").get(0).getAsJsonObject();
		long a = 24 * 21_600_000_000L + 5 * 10_800_000_000L - 4 * 675_000_000L;
		long c = 300_000_000_000L;
		assertEquals("2016-02", month.get("month").getAsString());
		assertEquals(a + c, month.get("down").getAsLong(), "C would move 313.2 GB, and sleeps after 300");
		assertEquals(a + c, month.get("up").getAsLong());
		assertEquals(directions * (a + c), month.get("counted").getAsLong());
		assertEquals(400_000_000_000L, month.get("allowed").getAsLong());
	}

	@Test
	void atAStatedUtilisation() throws IOException {
		JsonObject uplink = traffic("both", "--use", "62.5%");
		JsonObject march = uplink.getAsJsonArray("expected").get(1).getAsJsonObject();
		long seconds = 31 * 86_400 - 3_600;
		long open = 4 * 86_400 + 5 * 5_400;
		long a = (2_000_000 * (seconds - open) + 1_000_000 * open) / 8 * 625 / 1000;
		assertEquals("62.5%", uplink.get("use").getAsString());
		assertEquals(a + 1_000_000 * seconds / 8 * 625 / 1000, march.get("down").getAsLong(), "an hour less in March, and no sleep");
		assertEquals(12, uplink.getAsJsonArray("expected").size());
	}

	@Test
	void hourByHour() throws IOException {
		List<Long> week = traffic("both").getAsJsonArray("week").asList().stream().map(JsonElement::getAsLong).toList();
		assertEquals(168, week.size());
		assertEquals(2_000_000, week.get(23), "Monday");
		assertEquals(3_000_000, week.get(24 + 9));
		assertEquals(2_500_000, week.get(24 + 10), "half an hour of Tuesday is closed");
		assertEquals(2_000_000, week.get(24 + 11));
		assertEquals(3_000_000, week.get(167));
	}

	@Test
	void theDayOfSleepAndTheRateThatLasts() throws IOException {
		JsonObject sleep = traffic("both").getAsJsonArray("hibernations").get(0).getAsJsonObject();
		assertEquals("C", sleep.get("relay").getAsString());
		assertEquals("2016-02-28", sleep.get("date").getAsString(), "300 GB are 27.8 days of 10.8 GB");
		assertEquals(300_000_000_000L * 8 / (31 * 86_400), sleep.get("lasting").getAsLong(), "in the longest month of the year");
	}

	@Test
	void asTables() throws IOException {
		Files.writeString(folder.resolve("a.relay"), MODEL.formatted("larger"));
		String text = Shell.in(folder).run("traffic", "--use", "50").out();
		assertTrue(text.contains("  cap       400 GB per month, the larger direction\n"), text);
		assertTrue(text.contains("  Tue       00-10 3 Mbit/s, 10-11 2.5 Mbit/s, 11-12 2 Mbit/s, 12-24 3 Mbit/s\n"), text);
		assertTrue(text.contains("  2016-02     869.7 GB    869.7 GB    869.7 GB    218%\n"), text);
		assertTrue(text.contains("  at 50%\n"), text);
		assertTrue(text.endsWith("  C sleeps from 2016-02-28 on: 300 GB per month are used up; 896.05 kbit/s would last\n"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "101", "-5%", "half", "60%%", "1e2" })
	void aShareThatIsNone(String use) throws IOException {
		Files.writeString(folder.resolve("a.relay"), MODEL.formatted("both"));
		assertEquals(64, Shell.in(folder).run("traffic", "--use", use).code());
	}
}
