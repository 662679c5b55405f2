// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.analysis.budget.Rollup;
import org.relaydesk.analysis.budget.Rollups;
import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.artifacts.docs.Document.Table;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.model.Origin;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.Period;

/** The limits of the library's running relays, as their torrc states them. */
record BandwidthTable(Subject subject) {

	Table table() {
		Words words = subject.words();
		return new Table(List.of(words.say("column.relay"), words.say("column.closed"), words.say("column.open"), words.say("column.month")),
				Stream.concat(subject.runningRelays().map(this::row), sums()).toList());
	}

	/** What several relays may use together: of a host, of a site if there are several, and of the library. */
	private Stream<Row> sums() {
		Rollups rollups = new Rollups(subject.snapshot(), subject.budgets());
		Library library = subject.library();
		List<Row> sums = new ArrayList<>();
		subject.hosts().forEach(host -> sum("total.host", host.path(), host.host().origin(), rollups.of(host), sums));
		library.sites().stream().filter(site -> library.sites().size() > 1)
				.forEach(site -> sum("total.site", site.name(), site.origin(), rollups.of(library, site), sums));
		sum("total.library", library.label(), library.origin(), rollups.of(library), sums);
		return sums.stream();
	}

	private void sum(String key, String name, Origin origin, Rollup rollup, List<Row> sums) {
		Words words = subject.words();
		if (rollup.budgets().size() > 1) {
			sums.add(Row.of(origin, words.say(key, name), text(rollup.limit(Hours.CLOSED)), text(rollup.limit(Hours.OPEN)),
					rollup.monthlyLimit().map(volume -> subject.per(volume, Period.MONTH)).orElseGet(() -> words.say("none"))));
		}
	}

	private String text(Optional<Bandwidth> limit) {
		return limit.map(Object::toString).orElseGet(() -> subject.words().say("unlimited"));
	}

	private Row row(DeployedRelay relay) {
		EffectiveBudget budget = subject.budget(relay);
		String volume = budget.accounting().map(accounting -> subject.per(accounting.max(), accounting.period())).orElseGet(() -> subject.words().say("none"));
		return Row.of(relay.settings().budget().map(b -> b.origin()).orElse(relay.relay().origin()), relay.nickname(), subject.rate(budget.closed()),
				subject.rate(budget.open()), volume);
	}
}
