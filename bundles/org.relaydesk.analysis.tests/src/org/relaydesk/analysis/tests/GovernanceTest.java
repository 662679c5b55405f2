// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.relaydesk.analysis.tests.Case.right;
import static org.relaydesk.analysis.tests.Case.wrong;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.Model;

/** Findings about boards, people, countries and opening hours. */
class GovernanceTest {

	private static final String MISSING = "governance.approval-missing @ KiltonRelay/exits/role";
	private static final String MINUTES = "https://kilton.example/minutes";

	/** pilot, exits (requires approval), growth, more (requires approval), last; an exit from {@code exits} on. */
	private static Model phases(Model model) {
		model.contact = Model.contact("email", "relays[]operator.example", "abuse", "abuse[]operator.example");
		model.phase("pilot", "2015-07-01").phase("exits", "2015-11-06", true).phase("growth", "2016-03-01").phase("more", "2016-09-01", true)
				.phase("last", "2017-01-01");
		return model;
	}

	private static Model exits(Model model) {
		phases(model).relay.from("exits", Policies::exit);
		return model;
	}

	static Stream<Case> approvals() {
		return Stream.of(
				wrong("no vote at all", GovernanceTest::exits, MISSING),
				right("a vote for each phase that requires one", m -> exits(m).library.approves("exits", "2015-09-15", MINUTES)
						.approves("more", "2016-08-01", MINUTES)),
				wrong("a vote does not cover a later phase that requires its own", m -> exits(m).library.approves("exits", "2015-09-15", MINUTES),
						MISSING),
				wrong("a vote does not cover an earlier phase", m -> exits(m).library.approves("more", "2015-09-15", MINUTES), MISSING),
				right("a vote covers later phases that require none", m -> {
					phases(m).library.approves("exits", "2015-09-15", MINUTES);
					m.relay.from("growth", Policies::exit).from("more", s -> s.role(Role.MIDDLE).policy = Optional.empty());
				}),
				wrong("whoever becomes an exit later needs it too", m -> phases(m).relay.from("last", Policies::exit),
						"governance.approval-missing @ KiltonRelay/last/role"),
				right("a paused exit needs none", m -> exits(m).relay.settings.state(RelayState.PAUSED)),
				right("before any phase that requires approval", m -> {
					phases(m).relay.from("exits", s -> s.role(Role.MIDDLE).policy = Optional.empty());
					Policies.exit(m.relay.settings);
				}),
				wrong("a vote after the phase has begun", m -> exits(m).library.approves("exits", "2015-11-07", MINUTES).approves("more", "2016-08-01",
						MINUTES), "governance.approval-late @ Kilton/approves exits date"),
				right("a vote on the day", m -> exits(m).library.approves("exits", "2015-11-06", MINUTES).approves("more", "2016-08-01", MINUTES)),
				wrong("no minutes", m -> exits(m).library.approves("exits", "2015-09-15", "").approves("more", "2016-08-01", MINUTES),
						"governance.minutes-missing @ Kilton/approves exits"));
	}

	static Stream<Case> people() {
		return Stream.of(
				right("the deployment without a change", m -> {
				}),
				wrong("no director", m -> m.library.director = Optional.empty(), "library.director-missing @ Kilton"),
				wrong("no IT", m -> m.library.it = Optional.empty(), "library.it-missing @ Kilton"),
				right("nobody where there are no hosts", m -> m.library("Empty").director = Optional.empty()),
				wrong("a country's name", m -> m.library.country = Optional.of("Germany"), "library.country @ Kilton/country"),
				wrong("small letters", m -> m.library.country = Optional.of("us"), "library.country @ Kilton/country"),
				right("another country", m -> m.library.country = Optional.of("FR")));
	}

	private static void patronsFirst(Model model) {
		model.relay.settings.budget = Optional.of(BudgetModel.named("B").rate("20 Mbit/s").whileOpen().rate("5 Mbit/s").build());
	}

	static Stream<Case> hours() {
		return Stream.of(
				wrong("an hour twice", m -> m.library.open(MONDAY, 10, 14).open(MONDAY, 13, 18), "hours.overlap @ Kilton/open MONDAY 13"),
				right("one after the other", m -> m.library.open(MONDAY, 10, 13).open(MONDAY, 13, 18)),
				wrong("past midnight", m -> m.library.open(FRIDAY, 22, 26).open(SATURDAY, 1, 5), "hours.overlap @ Kilton/open SATURDAY 1"),
				wrong("past Sunday", m -> m.library.open(MONDAY, 0, 5).open(SUNDAY, 22, 26), "hours.overlap @ Kilton/open SUNDAY 22"),
				right("until midnight", m -> m.library.open(MONDAY, 0, 5).open(SUNDAY, 22, 24)),
				wrong("while open without opening hours", GovernanceTest::patronsFirst, "budget.open-hours-missing @ Kilton"),
				right("while open with opening hours", m -> {
					patronsFirst(m);
					m.library.open(MONDAY, 10, 18);
				}),
				wrong("while open without a time zone", m -> {
					patronsFirst(m);
					m.library.open(MONDAY, 10, 18).timeZone = Optional.empty();
				}, "hours.timezone-missing @ Kilton/country"),
				right("a time zone is not needed otherwise", m -> m.library.open(MONDAY, 10, 18).timeZone = Optional.empty()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"US | country US has several time zones: add `timezone`, such as America/New_York, America/Chicago, America/Denver,"
					+ " America/Phoenix or America/Los_Angeles",
			"PT | country PT has several time zones: add `timezone`, such as Europe/Lisbon or Atlantic/Azores",
			"BV | country BV does not tell its time zone: add `timezone`",
			"-  | its time zone is not known: add `timezone`, or `country` if that has only one" })
	void zonesOfTheCountryAreProposed(String country, String proposal) {
		Model model = new Model();
		patronsFirst(model);
		model.library.open(MONDAY, 10, 18).timeZone = Optional.empty();
		model.library.country = Optional.ofNullable(country);
		String found = new Analyses().findings(model.build()).stream().filter(f -> f.code() == FindingCode.HOURS_TIMEZONE_MISSING).findFirst().orElseThrow()
				.message();
		assertEquals("budget B follows the opening hours of Kilton, but " + proposal, found);
	}

	@ParameterizedTest
	@MethodSource({ "approvals", "people", "hours" })
	void findsJustThis(Case change) {
		change.check();
	}
}
