// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.budget.Accounting;
import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.analysis.budget.RateLimit;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.RelayModel;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.TransferCap;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Period;

/** Effective rates, bursts and accounting are what LANGUAGE.md says in semantics 9 to 13 and 26. */
class EffectiveBudgetsTest {

	private final Model model = new Model();

	private void budget(BudgetModel budget) {
		model.relay.settings.budget = Optional.of(budget.build());
	}

	private RelayModel second(BudgetModel budget) {
		RelayModel relay = model.host.relay("Second");
		relay.settings.budget = Optional.of(budget.build());
		return relay;
	}

	private EffectiveBudget of(String relay) {
		return EffectiveBudgets.of(model.last()).byRelay().get(relay);
	}

	private String closed(String relay) {
		return text(of(relay).closed());
	}

	private String open(String relay) {
		return text(of(relay).open());
	}

	private static String text(Optional<RateLimit> limit) {
		return limit.map(l -> l.rate() + ", " + l.burst()).orElse("none");
	}

	@Test
	void theBudgetOfTheLanguagePage() {
		budget(BudgetModel.named("PatronsFirst").rate("20 Mbit/s").burst("30 Mbit/s").atMost(30).atMost(6000, Period.MONTH).whileOpen()
				.rate("5 Mbit/s").burst("8 Mbit/s"));
		assertEquals("20 Mbit/s, 30 Mbit/s", closed("KiltonRelay"));
		assertEquals("5 Mbit/s, 8 Mbit/s", open("KiltonRelay"));
		assertEquals("5 Mbit/s, 8 Mbit/s", text(of("KiltonRelay").standing()), "a reboot during opening hours is safe");
		assertTrue(of("KiltonRelay").switchesWithHours());
		assertEquals(new Accounting(new DataVolume(6_000_000_000_000L), Period.MONTH, 1),
				of("KiltonRelay").accounting().orElseThrow());
	}

	@Test
	void withoutABudgetNothingIsLimited() {
		assertEquals("none", closed("KiltonRelay"));
		assertFalse(of("KiltonRelay").switchesWithHours());
		assertEquals(Optional.empty(), of("KiltonRelay").standing());
	}

	@Test
	void percentagesAreOfTheSlowerDirection() {
		model.uplink.speed(300, 25);
		budget(BudgetModel.named("B").rate("20%"));
		assertEquals("5 Mbit/s, 5 Mbit/s", closed("KiltonRelay"));
	}

	@Test
	void aPercentageOfAnUnknownUplinkLimitsNothing() {
		model.host.uplinks.clear();
		budget(BudgetModel.named("B").rate("20%"));
		assertEquals("none", closed("KiltonRelay"));
	}

	@Test
	void relaysUnderOneCeilingGiveEqualParts() {
		BudgetModel budget = BudgetModel.named("B").rate("20 Mbit/s").burst("30 Mbit/s").atMost(30);
		budget(budget);
		second(budget);
		assertEquals("15 Mbit/s, 15 Mbit/s", closed("KiltonRelay"));
		assertEquals("15 Mbit/s, 15 Mbit/s", closed("Second"));
	}

	@Test
	void aCeilingLeavesRatesThatFitAndCutsBursts() {
		model.uplink.speed(300, 150);
		BudgetModel budget = BudgetModel.named("B").rate("20 Mbit/s").burst("30 Mbit/s").atMost(30);
		budget(budget);
		second(budget);
		assertEquals("20 Mbit/s, 22.5 Mbit/s", closed("KiltonRelay"));
	}

	@Test
	void aCeilingBindsRelaysThatDoNotStateIt() {
		budget(BudgetModel.named("A").rate("20 Mbit/s").atMost(30));
		second(BudgetModel.named("B").rate("18 Mbit/s"));
		assertEquals("16 Mbit/s, 16 Mbit/s", closed("KiltonRelay"));
		assertEquals("14 Mbit/s, 14 Mbit/s", closed("Second"));
	}

	@Test
	void aCeilingBindsRelaysWithoutABudget() {
		budget(BudgetModel.named("A").rate("10 Mbit/s").atMost(30));
		model.host.relay("Second");
		assertEquals("5 Mbit/s, 5 Mbit/s", closed("KiltonRelay"));
		assertEquals("25 Mbit/s, 25 Mbit/s", closed("Second"));
	}

	@Test
	void pausedRelaysTakeNoPart() {
		BudgetModel budget = BudgetModel.named("B").rate("20 Mbit/s").atMost(30);
		budget(budget);
		second(budget).settings.state(RelayState.PAUSED);
		assertEquals("20 Mbit/s, 20 Mbit/s", closed("KiltonRelay"));
		assertEquals("20 Mbit/s, 20 Mbit/s", closed("Second"));
	}

	@Test
	void relaysOnAnotherUplinkTakeNoPart() {
		BudgetModel budget = BudgetModel.named("B").rate("20 Mbit/s").atMost(30);
		budget(budget);
		RelayModel other = model.site.host("attic").on(model.site.uplink("Cable", "8.8.9.0/24")).address("8.8.9.9").relay("Attic");
		other.settings.budget = Optional.of(budget.build());
		assertEquals("20 Mbit/s, 20 Mbit/s", closed("KiltonRelay"));
	}

	/** 30 % of 100 Mbit/s for the one, of 40 Mbit/s for the other. */
	@Test
	void aHostWithTwoUplinksSharesNeitherBetweenItsRelays() {
		BudgetModel budget = BudgetModel.named("B").rate("50 Mbit/s").atMost(30);
		budget(budget);
		model.host.on(model.uplink, model.site.uplink("Cable", "8.8.9.0/24").speed(40, 40)).address("8.8.9.9");
		model.relay.settings.addresses.add("8.8.8.10");
		RelayModel other = model.host.relay("Second");
		other.settings.addresses.add("8.8.9.9");
		other.settings.budget = Optional.of(budget.build());
		assertEquals("30 Mbit/s, 30 Mbit/s", closed("KiltonRelay"));
		assertEquals("12 Mbit/s, 12 Mbit/s", closed("Second"));
	}

	@Test
	void whileOpenReplacesOnlyWhatItStatesAndCeilingsHold() {
		budget(BudgetModel.named("B").rate("20 Mbit/s").burst("40 Mbit/s").whileOpen().burst("25 Mbit/s"));
		assertEquals("20 Mbit/s, 25 Mbit/s", open("KiltonRelay"));
		budget(BudgetModel.named("B").rate("20 Mbit/s").burst("40 Mbit/s").whileOpen().rate("5 Mbit/s"));
		assertEquals("5 Mbit/s, 5 Mbit/s", open("KiltonRelay"));
		budget(BudgetModel.named("B").rate("2 Mbit/s").atMost(10).whileOpen().rate("30 Mbit/s"));
		assertEquals("10 Mbit/s, 10 Mbit/s", open("KiltonRelay"));
		budget(BudgetModel.named("B").rate("20 Mbit/s").whileOpen().atMost(5));
		assertEquals("20 Mbit/s, 20 Mbit/s", closed("KiltonRelay"));
		assertEquals("5 Mbit/s, 5 Mbit/s", open("KiltonRelay"));
	}

	@Test
	void ratesBecomeWholeBytesRoundedDown() {
		budget(BudgetModel.named("B").rate("1000007 bit/s"));
		assertEquals(125_000, of("KiltonRelay").closed().orElseThrow().rate().bytesPerSecond());
		assertEquals(1_000_000, of("KiltonRelay").closed().orElseThrow().rate().bitsPerSecond());
	}

	@Test
	void ratesStayWithinWhatTorsOptionsHold() {
		budget(BudgetModel.named("B").rate("40000 Mbit/s"));
		assertEquals(2_147_483_647L, of("KiltonRelay").closed().orElseThrow().rate().bytesPerSecond());
	}

	@Test
	void accountingFollowsTheBillingDay() {
		model.uplink.transfer(20_000, TransferCap.Counting.SUM, 15);
		budget(BudgetModel.named("B").rate("10 Mbit/s").atMost(3000, Period.MONTH));
		assertEquals("month 15 0:00", of("KiltonRelay").accounting().orElseThrow().start());
		budget(BudgetModel.named("B").rate("10 Mbit/s").atMost(700, Period.WEEK));
		assertEquals("week 1 0:00", of("KiltonRelay").accounting().orElseThrow().start());
	}

	@Test
	void ofSeveralVolumesTheShortestPeriodKeepsThemAll() {
		budget(BudgetModel.named("B").rate("10 Mbit/s").atMost(3100, Period.MONTH).atMost(300, Period.DAY));
		assertEquals("100 GB", of("KiltonRelay").accounting().orElseThrow().max().toString());
		assertEquals("day 0:00", of("KiltonRelay").accounting().orElseThrow().start());
	}
}
