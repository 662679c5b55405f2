// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget.tests;

import static java.time.DayOfWeek.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
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

	@Test
	void withoutALimitTheUplinkIsTheLimit() {
		model.uplink.speed(100, 40);
		assertEquals(Bandwidth.ofMegabitsPerSecond(40), forecast(BudgetModel.named("B")).closed());
		model.host.uplink = Optional.empty();
		assertTrue(Forecast.of(budget(BudgetModel.named("B"))).isEmpty());
	}
}
