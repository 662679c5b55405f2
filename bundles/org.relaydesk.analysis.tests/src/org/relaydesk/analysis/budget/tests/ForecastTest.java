// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget.tests;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.analysis.budget.Figures;
import org.relaydesk.analysis.budget.Forecast;
import org.relaydesk.analysis.budget.Hibernation;
import org.relaydesk.model.TransferCap.Counting;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.Model;

/** Expected traffic and the day on which a volume is used up, worked out by hand: 1 Mbit/s moves 334.8 GB in 31 days, each way. */
class ForecastTest {

	private final Model model = new Model();

	private EffectiveBudget budget(BudgetModel budget) {
		model.relay.settings.budget = Optional.of(budget.build());
		return EffectiveBudgets.of(model.last()).byRelay().get("KiltonRelay");
	}

	private Forecast forecast(BudgetModel budget) {
		return Forecast.of(budget(budget)).orElseThrow();
	}

	private static DataVolume gigabytes(double number) {
		return new DataVolume(Math.round(number * 1_000_000_000));
	}

	@ParameterizedTest
	@CsvSource({ "SUM, 6696", "LARGER, 3348", "DOWN, 3348", "UP, 3348" })
	void anOrdinaryMonthAsItIsBilled(Counting counting, double gigabytes) {
		assertEquals(gigabytes(gigabytes), forecast(BudgetModel.named("B").rate("10 Mbit/s")).ordinaryMonth().counted(counting));
	}

	@Test
	void openingHoursLowerIt() {
		model.library.open(MONDAY, 0, 24);
		Forecast forecast = forecast(BudgetModel.named("B").rate("7 Mbit/s").whileOpen().rate("700 kbit/s"));
		assertEquals(gigabytes(334.8 * (6 + 0.1)), forecast.ordinaryMonth().up());
		assertEquals(gigabytes(10.8 * 7 * (24 + 0.4)), forecast.month(YearMonth.of(2021, 2)).up(), "28 days, four Mondays");
	}

	@Test
	void calendarMonthsAreAsLongAsTheyAre() {
		Forecast forecast = forecast(BudgetModel.named("B").rate("1 Mbit/s"));
		assertEquals(gigabytes(10.8 * 30), forecast.month(YearMonth.of(2016, 6)).down());
		assertEquals(gigabytes(10.8 * 29), forecast.month(YearMonth.of(2016, 2)).down());
		assertEquals(gigabytes(10.8 * 31 - 0.45), forecast.month(YearMonth.of(2016, 3)).down(), "an hour less in New York");
	}

	@Test
	void utilisationScalesIt() {
		Forecast forecast = forecast(BudgetModel.named("B").rate("1 Mbit/s"));
		assertEquals(gigabytes(324 * 0.625), forecast.month(YearMonth.of(2016, 6), new Percentage(new BigDecimal("62.5"))).down());
	}

	@Test
	void accountingEndsIt() {
		Forecast forecast = forecast(BudgetModel.named("B").rate("10 Mbit/s").atMost(3000, Period.MONTH));
		assertEquals(gigabytes(6000), forecast.ordinaryMonth().total());
		Hibernation sleep = forecast.hibernation().orElseThrow();
		assertEquals(28, sleep.day(), "108 GB a day last 27.8 days");
		assertEquals("8.96 Mbit/s", Figures.of(sleep.lasting()));
	}

	@Test
	void theRateThatLastsReallyDoes() {
		model.library.open(MONDAY, 6, 22);
		BudgetModel stated = BudgetModel.named("B").rate("10 Mbit/s").atMost(2000, Period.MONTH).whileOpen().rate("2 Mbit/s");
		Bandwidth lasting = forecast(stated).hibernation().orElseThrow().lasting();
		BudgetModel lower = BudgetModel.named("B").rate(lasting.bitsPerSecond() + " bit/s").atMost(2000, Period.MONTH).whileOpen().rate("2 Mbit/s");
		assertTrue(forecast(lower).hibernation().isEmpty());
		BudgetModel higher = BudgetModel.named("B").rate(lasting.bitsPerSecond() + 8 + " bit/s").atMost(2000, Period.MONTH).whileOpen()
				.rate("2 Mbit/s");
		assertTrue(forecast(higher).hibernation().isPresent());
	}

	/** Open one day a week at 20 Mbit/s, else 5: the flat average of 6 Mbit/s would be a rise for closed hours, and does not last. */
	@Test
	void theRateThatLastsMayBeOneOfOpeningHours() {
		model.library.open(MONDAY, 0, 24);
		BudgetModel stated = BudgetModel.named("B").rate("5 Mbit/s").atMost(387, Period.WEEK).whileOpen().rate("20 Mbit/s");
		Bandwidth lasting = forecast(stated).hibernation().orElseThrow().lasting();
		assertEquals("5.83 Mbit/s", Figures.of(lasting), "six days at 54 GB, which leaves 63 GB for Monday");
	}

	@ParameterizedTest
	@CsvSource({ "5, 20", "20, 5", "5, 5", "20, 1", "1, 20" })
	void noHigherRateLasts(int closed, int open) {
		model.library.open(MONDAY, 0, 24).open(THURSDAY, 13, 22);
		Hibernation sleep = forecast(hours(closed + " Mbit/s", open + " Mbit/s")).hibernation().orElseThrow();
		long lasting = sleep.lasting().bitsPerSecond();
		assertTrue(forecast(under(lasting, closed, open)).hibernation().isEmpty());
		assertTrue(forecast(under(lasting + 8, closed, open)).hibernation().isPresent());
	}

	private static BudgetModel under(long ceiling, int closed, int open) {
		return hours(Math.min(ceiling, closed * 1_000_000L) + " bit/s", Math.min(ceiling, open * 1_000_000L) + " bit/s");
	}

	private static BudgetModel hours(String closed, String open) {
		return BudgetModel.named("B").rate(closed).atMost(300, Period.MONTH).whileOpen().rate(open);
	}

	/** At 10 Mbit/s 108 GB a day. Clocks went forward on 13 March and back on 6 November 2016. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			"3348, 2016-01-01, -", "3347, 2016-01-01, 2016-01-31", "3024, 2016-02-01, 2016-02-29", "3131, 2016-02-01, 2016-02-29", "3132, 2016-02-01, -",
			"3240, 2016-06-01, -", "3239, 2016-06-01, 2016-06-30", "3343.5, 2016-03-01, -", "3343.4, 2016-03-01, 2016-03-31",
			"3240, 2016-11-01, 2016-11-30", "3244.5, 2016-11-01, -", "1000, 2015-12-01, 2015-12-10", "1000, 2015-12-25, 2016-01-03" })
	void eachMonthHasItsLength(double gigabytes, LocalDate begins, LocalDate asleep) {
		model.uplink.transfer(1_000_000, Counting.SUM, begins.getDayOfMonth());
		Forecast forecast = forecast(BudgetModel.named("B").rate("10 Mbit/s").atMost(gigabytes(gigabytes), Period.MONTH));
		assertEquals(Optional.ofNullable(asleep), forecast.hibernation(begins).flatMap(Hibernation::date));
	}

	/** Open at 1 Mbit/s on Mondays, 10.8 GB, and at 10 Mbit/s else, 108 GB: four Mondays, of which one may be a holiday. */
	@Test
	void closedDaysBringTheDayForward() {
		model.library.open(MONDAY, 0, 24);
		BudgetModel stated = BudgetModel.named("B").rate("10 Mbit/s").atMost(2636, Period.MONTH).whileOpen().rate("1 Mbit/s");
		assertTrue(forecast(stated).hibernation(LocalDate.of(2021, 2, 1)).isEmpty(), "24 × 108 + 4 × 10.8 GB are 2,635.2");
		model.library.closed("2021-02-15", "2021-02-15");
		assertEquals(Optional.of(LocalDate.of(2021, 2, 28)), forecast(stated).hibernation(LocalDate.of(2021, 2, 1)).flatMap(Hibernation::date));
	}

	@Test
	void theFirstPeriodOfAPhaseThatDoesNotLast() {
		model.phase("pilot", "2016-02-10").phase("exits", "2016-06-15");
		BudgetModel stated = BudgetModel.named("B").rate("10 Mbit/s").atMost(3343, Period.MONTH);
		Hibernation sleep = forecast(stated).hibernation(model.build().snapshots().getFirst()).orElseThrow();
		assertEquals(Optional.of(LocalDate.of(2016, 3, 1)), sleep.begins(), "February is short enough");
		assertEquals("9.98 Mbit/s", Figures.of(sleep.lasting()), "what lasts in May, which is an hour longer than March");
		assertEquals(Optional.of(LocalDate.of(2016, 7, 31)), forecast(stated).hibernation(model.last()).flatMap(Hibernation::date));
	}

	@Test
	void noPeriodThatBeganBeforeTheRelayDid() {
		model.phase("pilot", "2016-03-04").phase("exits", "2016-03-20");
		BudgetModel stated = BudgetModel.named("B").rate("10 Mbit/s").atMost(3200, Period.MONTH);
		assertEquals(Optional.of(LocalDate.of(2016, 4, 1)), forecast(stated).hibernation(model.last()).flatMap(Hibernation::begins));
		assertTrue(forecast(stated).hibernation(model.build().snapshots().getFirst()).isEmpty(), "the pilot ends in the month in which the relay starts");
	}

	@Test
	void thePeriodThatBeganBeforeThePhaseIfTheRelayRanAlready() {
		model.phase("pilot", "2016-01-10").phase("exits", "2016-03-20");
		BudgetModel stated = BudgetModel.named("B").rate("10 Mbit/s").atMost(3200, Period.MONTH);
		assertEquals(Optional.of(LocalDate.of(2016, 3, 1)), forecast(stated).hibernation(model.last()).flatMap(Hibernation::begins));
	}

	@ParameterizedTest
	@CsvSource({ "WEEK, 700, 2016-12-26, 2017-01-01", "DAY, 100, 2016-12-31, 2016-12-31" })
	void weeksAndDaysOverTheEndOfTheYear(Period period, long gigabytes, LocalDate begins, LocalDate asleep) {
		Forecast forecast = forecast(BudgetModel.named("B").rate("10 Mbit/s").atMost(gigabytes, period));
		assertEquals(Optional.of(asleep), forecast.hibernation(begins).flatMap(Hibernation::date));
	}

	@Test
	void withoutALimitTheUplinkIsTheLimit() {
		model.uplink.speed(100, 40);
		assertEquals(Bandwidth.ofMegabitsPerSecond(40), forecast(BudgetModel.named("B")).closed());
		model.host.uplinks.clear();
		assertTrue(Forecast.of(budget(BudgetModel.named("B"))).isEmpty());
	}
}
