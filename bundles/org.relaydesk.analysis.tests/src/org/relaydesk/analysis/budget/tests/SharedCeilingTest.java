// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.analysis.budget.RateLimit;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Settings;
import org.relaydesk.model.quantity.Bandwidth;

/** Whatever budgets ask for, the relays of an uplink together never exceed their ceiling, and what is too much is taken in equal parts. */
class SharedCeilingTest {

	private final Model model = new Model();

	/** Rates in Mbit/s under a ceiling of 100 Mbit/s. */
	@ParameterizedTest
	@CsvSource({ "60 60, 50 50", "80 40, 70 30", "70 30, 70 30", "10 20, 10 20", "200 60, 70 30", "100 100 4, 50 50 0" })
	void excessIsTakenInEqualParts(String stated, String effective) {
		String[] rates = stated.split(" ");
		for (int i = 0; i < rates.length; i++) {
			relay(i).budget = Optional.of(BudgetModel.named("B" + i).rate(rates[i] + " Mbit/s").atMost(100).build());
		}
		List<Long> left = limits().stream().map(limit -> limit.rate().bitsPerSecond() / 1_000_000).toList();
		assertEquals(effective, String.join(" ", left.stream().map(String::valueOf).toList()));
	}

	@RepeatedTest(200)
	void sumsStayUnderTheCeilingAndBurstsAboveRates(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		Bandwidth ceiling = new Bandwidth(random.nextLong(1, 1_000_000_000));
		model.uplink.up = Optional.of(ceiling);
		model.uplink.down = Optional.of(ceiling);
		List<Long> rates = new ArrayList<>();
		for (int i = 0; i < random.nextInt(1, 9); i++) {
			long rate = random.nextLong(1, 500_000_000);
			rates.add(rate);
			BudgetModel budget = BudgetModel.named("B" + i).rate(rate + " bit/s").burst(rate + random.nextLong(100_000_000) + " bit/s");
			relay(i).budget = Optional.of((i == 0 ? budget.atMost(100) : budget).build());
		}
		List<RateLimit> limits = limits();
		assertTrue(limits.stream().mapToLong(l -> l.rate().bitsPerSecond()).sum() <= ceiling.bitsPerSecond());
		assertTrue(limits.stream().mapToLong(l -> l.burst().bitsPerSecond()).sum() <= ceiling.bitsPerSecond());
		for (int i = 0; i < limits.size(); i++) {
			assertTrue(limits.get(i).burst().compareTo(limits.get(i).rate()) >= 0);
			assertTrue(limits.get(i).rate().bitsPerSecond() <= rates.get(i));
			assertEquals(0, limits.get(i).rate().bitsPerSecond() % 8);
		}
	}

	private Settings relay(int index) {
		return index == 0 ? model.relay.settings : model.host.relay("Relay" + index).settings;
	}

	private List<RateLimit> limits() {
		return EffectiveBudgets.of(model.last()).byRelay().values().stream().map(EffectiveBudget::closed).map(Optional::orElseThrow).toList();
	}
}
