// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import static java.time.DayOfWeek.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Finding;
import org.relaydesk.model.TransferCap.Counting;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.Model;

/** What findings about uplinks and budgets say: the figures are worked out by hand. 1 Mbit/s moves 334.8 GB in 31 days, each way. */
class BudgetMessagesTest {

	/**
	 * A change of a deployment without findings.
	 *
	 * @param message of the only finding
	 */
	private record Told(Consumer<Model> change, String message) {

		@Override
		public String toString() {
			return message;
		}
	}

	private static BudgetModel b() {
		return BudgetModel.named("B");
	}

	private static Model budget(Model model, BudgetModel budget) {
		model.relay.settings.budget = Optional.of(budget.build());
		return model;
	}

	private static void second(Model model, BudgetModel budget) {
		model.host.relay("Second").settings.orPort(9002).budget = Optional.of(budget.build());
	}

	static Stream<Told> uplinks() {
		return Stream.of(
				new Told(m -> budget(m, b().rate("1 Mbit/s")).uplink.speed(100, 9), "uplink Fiber (down 100 Mbit/s, up 9 Mbit/s) is too slow for"
						+ " KiltonRelay: a relay should have 10 Mbit/s each way; make it a bridge, or run Snowflake instead"),
				new Told(m -> second(budget(m, b().rate("60 Mbit/s")), b().rate("40500 kbit/s")), "KiltonRelay and Second may use 100.5 Mbit/s of uplink"
						+ " Fiber, which has 100 Mbit/s: lower a rate, or add `at most 80% of uplink` to a budget"),
				new Told(m -> budget(m, b().rate("60 Mbit/s")).uplink.speed(100, 50), "KiltonRelay may use 60 Mbit/s of uplink Fiber, which has 50 Mbit/s in"
						+ " its slower direction: lower a rate, or add `at most 80% of uplink` to a budget"),
				new Told(m -> m.uplink.speed(300, 25), "uplink Fiber has down 300 Mbit/s but up 25 Mbit/s: the slower direction limits KiltonRelay both ways;"
						+ " state a rate that fits into 25 Mbit/s"),
				new Told(m -> budget(m, b().rate("20 Mbit/s")).uplink.transfer(10_000, Counting.SUM, 1), "KiltonRelay may move 13.39 TB a month over uplink"
						+ " Fiber, both directions together; the provider allows 10 TB: a rate of 14.93 Mbit/s would fit"),
				new Told(m -> budget(m, b().rate("20 Mbit/s")).uplink.transfer(5_000, Counting.LARGER, 1), "KiltonRelay may move 6.7 TB a month over uplink"
						+ " Fiber; the provider allows 5 TB: a rate of 14.93 Mbit/s would fit"),
				new Told(m -> {
					second(budget(m, b().rate("20 Mbit/s")), b().rate("10 Mbit/s"));
					m.uplink.transfer(10_043, Counting.UP, 1);
				}, "KiltonRelay and Second may move 10.04 TB a month over uplink Fiber; the provider allows 10.04 TB: rates of together 29.99 Mbit/s would fit"));
	}

	static Stream<Told> budgets() {
		return Stream.of(
				new Told(m -> budget(m, b().rate("74.5 KiB/s")), "KiltonRelay would have 610.3 kbit/s, below Tor's minimum of 75 KiB/s for a relay"
						+ " (614.4 kbit/s): raise it"),
				new Told(m -> budget(m, b().rate("20 Mbit/s").atMost(15)), "`at most` lowers the rate of KiltonRelay from 20 Mbit/s to 15 Mbit/s"),
				new Told(m -> second(budget(m, b().rate("20 Mbit/s").atMost(30)), b().rate("16 Mbit/s").atMost(30)), "`at most` lowers the rate of KiltonRelay"
						+ " from 20 Mbit/s to 17 Mbit/s: the relays of uplink Fiber (KiltonRelay and Second) share it"),
				new Told(m -> budget(m, b().rate("20 Mbit/s").burst("40 Mbit/s").atMost(30)), "`at most` lowers the burst of KiltonRelay from 40 Mbit/s to 30"
						+ " Mbit/s"),
				new Told(m -> budget(m, b().rate("1000001 bit/s")), "Tor will use 125,000 bytes per second: 1000.001 kbit/s is no whole number of bytes"),
				new Told(m -> budget(m, b().rate("20 Mbit/s").burst("19 Mbit/s")), "the burst of budget B, 19 Mbit/s, is below its rate of 20 Mbit/s, which"
						+ " tor refuses: write at least 20 Mbit/s"),
				new Told(m -> budget(m, b().rate("10 Mbit/s").atMost(3_000, Period.MONTH)), "KiltonRelay would use up its 3 TB per month on day 28 of the month"
						+ " and sleep for the rest of the month: a rate of 8.96 Mbit/s would last"),
				new Told(m -> budget(m.phase("pilot", "2016-02-10"), b().rate("10 Mbit/s").atMost(3_200, Period.MONTH)), "KiltonRelay would use up its 3.2 TB"
						+ " per month on 2016-03-30, day 30 of the month that begins on 2016-03-01 and sleep for the rest of the month: a rate of 9.55 Mbit/s"
						+ " would last"),
				new Told(m -> budget(m, b().rate("10 Mbit/s").atMost(90, Period.DAY)), "KiltonRelay would use up its 90 GB per day after 20 hours and sleep for"
						+ " the rest of the day: a rate of 8.33 Mbit/s would last"),
				new Told(m -> {
					budget(m, b().rate("5 Mbit/s").atMost(387, Period.WEEK).whileOpen().rate("20 Mbit/s"));
					m.library.open(MONDAY, 0, 24);
				}, "KiltonRelay would use up its 387 GB per week on day 5 of the week and sleep for the rest of the week: a rate of 5.83 Mbit/s would last"));
	}

	@ParameterizedTest
	@MethodSource({ "uplinks", "budgets" })
	void saysTheFigures(Told told) {
		Model model = new Model();
		model.relay.settings.orPort(443);
		told.change().accept(model);
		assertEquals(List.of(told.message()), new Analyses().findings(model.build()).stream().map(Finding::message).filter(message -> message.contains("Mbit/s")
				|| message.contains("kbit/s") || message.contains("bytes")).limit(1).toList());
	}
}
