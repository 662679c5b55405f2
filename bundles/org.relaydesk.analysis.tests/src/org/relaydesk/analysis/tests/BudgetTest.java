// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import static java.time.DayOfWeek.MONDAY;
import static org.relaydesk.analysis.tests.Case.right;
import static org.relaydesk.analysis.tests.Case.wrong;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.model.TransferCap.Counting;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.Model;

/** Findings about uplinks and budgets, with the figures on both sides of each limit. */
class BudgetTest {

	private static BudgetModel b() {
		return BudgetModel.named("B");
	}

	private static Model budget(Model model, BudgetModel budget) {
		model.budgets.add(budget.build());
		model.relay.settings.budget = Optional.of(budget.build());
		return model;
	}

	/** A second relay with a budget of its own. */
	private static Model second(Model model, BudgetModel budget) {
		model.host.relay("Second").settings.orPort(9002).budget = Optional.of(budget.build());
		return model;
	}

	private static void bridge(Model model) {
		model.relay.settings.role(Role.BRIDGE).transport("obfs4", 80);
	}

	static Stream<Case> uplinks() {
		return Stream.of(
				wrong("9 Mbit/s up", m -> budget(m, b().rate("1 Mbit/s")).uplink.speed(100, 9), "uplink.too-slow @ Fiber"),
				wrong("9 Mbit/s down", m -> budget(m, b().rate("1 Mbit/s")).uplink.speed(9, 100), "uplink.too-slow @ Fiber"),
				right("10 Mbit/s", m -> budget(m, b().rate("1 Mbit/s")).uplink.speed(10, 10)),
				right("a bridge", m -> {
					budget(m, b().rate("1 Mbit/s")).uplink.speed(4, 4);
					bridge(m);
				}),
				right("a paused relay", m -> {
					m.uplink.speed(4, 4);
					m.relay.settings.state(RelayState.PAUSED);
				}),
				wrong("an uplink without a host", m -> m.site.uplink("Cable"), "uplink.unused @ Cable"),
				right("each uplink has a host", m -> {
					m.site.host("attic").on(m.site.uplink("Cable", "8.8.9.0/24")).address("8.8.9.9");
				}),
				wrong("a host without an address of the second uplink that it names", m -> m.host.on(m.uplink.gateway("8.8.8.1"), m.site.uplink("Cable", "8.8.9.0/24")),
						"uplink.unused @ basement/uplink Cable"),
				right("a host with an address of each uplink that it names", m -> m.host.on(m.uplink.gateway("8.8.8.1"), m.site.uplink("Cable", "8.8.9.0/24").gateway("8.8.9.1"))
						.address("8.8.9.9").relays.getFirst().settings.addresses.add("8.8.8.10")),
				wrong("120 of 100 Mbit/s", m -> second(budget(m, b().rate("60 Mbit/s")), b().rate("60 Mbit/s")), "budget.over-uplink @ Fiber"),
				right("100 of 100 Mbit/s", m -> second(budget(m, b().rate("50 Mbit/s")), b().rate("50 Mbit/s"))),
				wrong("more than the slower direction", m -> budget(m, b().rate("60 Mbit/s")).uplink.speed(100, 50), "budget.over-uplink @ Fiber"),
				wrong("more than the uplink during opening hours", m -> {
					budget(m, b().rate("60 Mbit/s").whileOpen().rate("101 Mbit/s"));
					m.library.open(MONDAY, 10, 18);
				}, "budget.over-uplink @ Fiber"),
				wrong("no limit on an asymmetric uplink", m -> m.uplink.speed(300, 25), "budget.asymmetric-uplink @ Fiber"),
				wrong("a share of the slower direction limits a rate", m -> budget(m, b().rate("20 Mbit/s").atMost(30)).uplink.speed(300, 25),
						"budget.asymmetric-uplink @ Fiber"),
				right("a percentage of an asymmetric uplink", m -> budget(m, b().rate("20%").atMost(25)).uplink.speed(300, 25)),
				wrong("traffic beyond the cap, both directions", m -> budget(m, b().rate("20 Mbit/s")).uplink.transfer(13_391, Counting.SUM, 1),
						"budget.over-transfer-cap @ Fiber/transfer"),
				right("just within the cap", m -> budget(m, b().rate("20 Mbit/s")).uplink.transfer(13_392, Counting.SUM, 1)),
				right("the larger direction alone", m -> budget(m, b().rate("20 Mbit/s")).uplink.transfer(6_696, Counting.LARGER, 1)),
				wrong("up alone", m -> budget(m, b().rate("20 Mbit/s")).uplink.transfer(6_695, Counting.UP, 1),
						"budget.over-transfer-cap @ Fiber/transfer"),
				wrong("no limit and a cap", m -> m.uplink.transfer(20_000, Counting.SUM, 1), "budget.over-transfer-cap @ Fiber/transfer"),
				right("accounting keeps it within the cap", m -> budget(m, b().rate("20 Mbit/s").atMost(6_696, Period.MONTH)).uplink
						.transfer(13_392, Counting.SUM, 1)));
	}

	static Stream<Case> rates() {
		return Stream.of(
				wrong("below Tor's minimum", m -> budget(m, b().rate("74.5 KiB/s")), "budget.below-minimum @ B/rate"),
				right("Tor's minimum", m -> budget(m, b().rate("75 KiB/s"))),
				right("a bridge's minimum", m -> bridge(budget(m, b().rate("50 KiB/s")))),
				wrong("below a bridge's minimum", m -> bridge(budget(m, b().rate("49 KiB/s"))), "budget.below-minimum @ B/rate"),
				wrong("below it once shared", m -> second(budget(m, b().rate("1 Mbit/s").atMost(1)), b().rate("1 Mbit/s").atMost(1)),
						"budget.below-minimum @ B/at most 1% of uplink"),
				wrong("below it during opening hours", m -> {
					budget(m, b().rate("1 Mbit/s").whileOpen().rate("100 kbit/s"));
					m.library.open(MONDAY, 10, 18);
				}, "budget.below-minimum @ B/open/rate"),
				wrong("a ceiling below the rate", m -> budget(m, b().rate("20 Mbit/s").atMost(15)), "budget.clipped @ B/rate"),
				wrong("a ceiling below the burst", m -> budget(m, b().rate("20 Mbit/s").burst("40 Mbit/s").atMost(30)), "budget.clipped @ B/burst"),
				right("a ceiling above both", m -> budget(m, b().rate("20 Mbit/s").burst("30 Mbit/s").atMost(30))),
				right("a ceiling alone sets the rate", m -> budget(m, b().atMost(30))),
				wrong("no whole bytes", m -> budget(m, b().rate("1000001 bit/s")), "budget.rounding @ B/rate"),
				wrong("more than the option holds", m -> {
					budget(m, b().rate("20000 Mbit/s"));
					m.uplink.speed(40_000, 40_000);
				}, "budget.rounding @ B/rate"),
				right("whole bytes", m -> budget(m, b().rate("1000008 bit/s"))),
				wrong("a burst below the rate", m -> budget(m, b().rate("20 Mbit/s").burst("19 Mbit/s")), "budget.burst-below-rate @ B/burst"),
				right("a burst at the rate", m -> budget(m, b().rate("20 Mbit/s").burst("20 Mbit/s"))),
				wrong("a percentage above the burst", m -> budget(m, b().rate("20%").burst("19 Mbit/s")), "budget.burst-below-rate @ B/burst"),
				wrong("a budget that nobody uses", m -> m.budgets.add(b().rate("20 Mbit/s").burst("19 Mbit/s").build()),
						"budget.burst-below-rate @ B/burst"),
				wrong("a burst below the rate while open", m -> {
					budget(m, b().rate("20 Mbit/s").burst("30 Mbit/s").whileOpen().burst("10 Mbit/s"));
					m.library.open(MONDAY, 10, 18);
				}, "budget.burst-below-rate @ B/open/burst"),
				wrong("a burst without a rate", m -> budget(m, b().burst("19 Mbit/s")), "budget.burst-without-rate @ B/burst"),
				wrong("a burst without a rate under a ceiling", m -> budget(m, b().burst("19 Mbit/s").atMost(30)),
						"budget.burst-without-rate @ B/burst"));
	}

	static Stream<Case> accounting() {
		return Stream.of(
				wrong("used up on day 27", m -> budget(m, b().rate("10 Mbit/s").atMost(3_000, Period.MONTH)),
						"budget.accounting-hibernates @ B/rate"),
				right("lasts the month", m -> budget(m, b().rate("10 Mbit/s").atMost(3_348, Period.MONTH))),
				right("lasts because of the opening hours", m -> {
					budget(m, b().rate("10 Mbit/s").atMost(3_200, Period.MONTH).whileOpen().rate("1 Mbit/s"));
					m.library.open(MONDAY, 6, 18);
				}),
				wrong("no rate at all", m -> budget(m, b().atMost(3_000, Period.MONTH)), "budget.accounting-hibernates @ B/at most 3 TB per month"));
	}

	@ParameterizedTest
	@MethodSource({ "uplinks", "rates", "accounting" })
	void findsJustThis(Case change) {
		change.check();
	}
}
