// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.analysis.budget.Rollup;
import org.relaydesk.analysis.budget.Rollups;
import org.relaydesk.analysis.budget.SharedUplink;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.TransferCap.Counting;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.LibraryModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.RelayModel;

/**
 * Rates, bursts and volumes at every level, worked out by hand: two relays on one host, one beside it on the same uplink, one at another site,
 * one at another library. 1 Mbit/s moves 334.8 GB in 31 days, each way.
 */
class RollupsTest {

	private final Model model = new Model();
	private Snapshot snapshot;
	private Rollups rollups;

	@BeforeEach
	void build() {
		budget(model.relay, BudgetModel.named("A").rate("20 Mbit/s").burst("24 Mbit/s").whileOpen().rate("5 Mbit/s"));
		budget(model.host.relay("Second"), BudgetModel.named("B").rate("10 Mbit/s"));
		model.host.relay("Sleeping").settings.state(RelayState.PAUSED);
		budget(model.site.host("attic").address("8.8.8.11").relay("Third"), BudgetModel.named("C").rate("1 Mbit/s").atMost(310, Period.MONTH));
		var branch = model.library.site("Branch").lan("staff", "10.30.0.0/16");
		branch.uplink("Dsl", "9.9.9.0/24");
		budget(branch.host("shelf").address("9.9.9.10").relay("Fourth"), BudgetModel.named("D").rate("2 Mbit/s").atMost(10, Period.DAY));
		LibraryModel howe = model.library("Howe");
		var main = howe.site("Main").lan("staff", "10.40.0.0/16");
		main.uplink("Cable", "7.7.7.0/24");
		budget(main.host("closet").address("7.7.7.10").relay("Fifth"), BudgetModel.named("E").rate("3 Mbit/s").atMost(1000, Period.MONTH));
		snapshot = model.last();
		rollups = Rollups.of(snapshot);
	}

	private static void budget(RelayModel relay, BudgetModel budget) {
		relay.settings.budget = Optional.of(budget.build());
	}

	@Test
	void ofARelay() {
		assertSums(20, 24, 5, rollups.of(relay("KiltonRelay")));
		assertEquals(0, rollups.of(relay("Sleeping")).budgets().size(), "who sleeps uses nothing");
	}

	@Test
	void ofAHost() {
		DeployedHost basement = snapshot.hosts().getFirst();
		assertSums(30, 34, 15, rollups.of(basement));
	}

	@Test
	void ofAnUplink() {
		assertSums(31, 35, 16, Rollup.of(SharedUplink.of(snapshot).getFirst().budgets()));
	}

	@Test
	void ofASite() {
		assertSums(31, 35, 16, rollups.of(library("Kilton"), library("Kilton").sites().getFirst()));
		assertSums(2, 2, 2, rollups.of(library("Kilton"), library("Kilton").sites().getLast()));
		assertSums(3, 3, 3, rollups.of(library("Howe"), library("Howe").sites().getFirst()));
	}

	@Test
	void ofALibrary() {
		assertSums(33, 37, 18, rollups.of(library("Kilton")));
		assertSums(3, 3, 3, rollups.of(library("Howe")));
	}

	@Test
	void ofTheRollout() {
		assertSums(36, 40, 21, rollups.ofAll());
	}

	@Test
	void aRelayWithoutALimitLeavesTheSumWithoutOne() {
		model.host.relay("Free");
		Rollups more = Rollups.of(model.last());
		assertEquals(Optional.empty(), more.of(library("Kilton")).limit(Hours.CLOSED));
		assertEquals(Bandwidth.ofMegabitsPerSecond(33 + 100), more.of(library("Kilton")).rate(Hours.CLOSED), "it counts with its uplink");
	}

	@Test
	void monthlyLimits() {
		assertEquals(Optional.of(gigabytes(310)), rollups.of(relay("Third")).monthlyLimit());
		assertEquals(Optional.of(gigabytes(310)), rollups.of(relay("Fourth")).monthlyLimit(), "10 GB a day in 31 days");
		assertEquals(Optional.empty(), rollups.of(library("Kilton")).monthlyLimit(), "some of its relays have none");
		assertEquals(Optional.of(gigabytes(1000)), rollups.of(library("Howe")).monthlyLimit());
	}

	@Test
	void months() {
		Rollup howe = rollups.of(library("Howe"));
		assertEquals(gigabytes(1000), howe.ordinaryMonth().counted(Counting.LARGER), "3 × 334.8 GB are more than the limit of 1 TB");
		assertEquals(gigabytes(2000), howe.ordinaryMonth().total());
		assertEquals(gigabytes(0.5 * 2 * 3 * 10.8 * 30), howe.month(YearMonth.of(2016, 6), new Percentage(BigDecimal.valueOf(50))).total(), "10.8 GB a day each way");
		assertEquals(gigabytes(2 * (1000 + 310 + 310)), sum("Howe", "Third", "Fourth"), "levels add up");
	}

	private DataVolume sum(String library, String... relays) {
		DataVolume sum = rollups.of(library(library)).ordinaryMonth().total();
		for (String relay : relays) {
			sum = sum.plus(rollups.of(relay(relay)).ordinaryMonth().total());
		}
		return sum;
	}

	private void assertSums(long closed, long burst, long open, Rollup rollup) {
		assertEquals(Optional.of(Bandwidth.ofMegabitsPerSecond(closed)), rollup.limit(Hours.CLOSED));
		assertEquals(Optional.of(Bandwidth.ofMegabitsPerSecond(burst)), rollup.burst(Hours.CLOSED));
		assertEquals(Optional.of(Bandwidth.ofMegabitsPerSecond(open)), rollup.limit(Hours.OPEN));
		assertEquals(Bandwidth.ofMegabitsPerSecond(closed), rollup.rate(Hours.CLOSED));
		assertEquals(0, rollup.unknown());
	}

	private Library library(String name) {
		return snapshot.deployment().libraries().stream().filter(library -> library.name().equals(name)).findFirst().orElseThrow();
	}

	private DeployedRelay relay(String name) {
		return snapshot.relays().filter(relay -> relay.relay().name().equals(name)).findFirst().orElseThrow();
	}

	private static DataVolume gigabytes(double number) {
		return new DataVolume(Math.round(number * 1_000_000_000));
	}
}
