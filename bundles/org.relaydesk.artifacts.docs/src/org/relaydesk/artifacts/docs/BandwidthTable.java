// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;

import org.relaydesk.analysis.budget.Accounting;
import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.artifacts.docs.Document.Table;
import org.relaydesk.model.DeployedRelay;

/** The limits of the library's running relays, as their torrc states them. */
record BandwidthTable(Subject subject) {

	Table table() {
		Words words = subject.words();
		return new Table(List.of(words.say("column.relay"), words.say("column.closed"), words.say("column.open"), words.say("column.month")),
				subject.runningRelays().map(this::row).toList());
	}

	private Row row(DeployedRelay relay) {
		EffectiveBudget budget = subject.budget(relay);
		String volume = budget.accounting().map(BandwidthTable::volume).orElseGet(() -> subject.words().say("none"));
		return Row.of(relay.settings().budget().map(b -> b.origin()).orElse(relay.relay().origin()), relay.nickname(), subject.rate(budget.closed()),
				subject.rate(budget.open()), volume);
	}

	private static String volume(Accounting accounting) {
		return accounting.max() + " / " + accounting.period();
	}
}
