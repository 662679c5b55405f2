// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import org.relaydesk.analysis.budget.Accounting;
import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.RateLimit;
import org.relaydesk.artifacts.TorInstance;
import org.relaydesk.model.Budget;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;

/** How much of the uplink it takes. Rates are written in whole bytes: Tor's own prefixes are powers of 1024, those of providers powers of 1000. */
final class BandwidthSection implements Section {

	@Override
	public void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc) {
		if (relay.settings().budget().isEmpty()) {
			return;
		}
		Located<Budget> budget = relay.settings().budget().get();
		EffectiveBudget effective = around.budgets().of(relay);
		torrc.section("How much it carries: budget " + budget.value().name());
		effective.standing().ifPresent(standing -> {
			torrc.why(reason(effective, standing), budget.value().origin());
			rate(standing, budget.value().origin(), torrc);
		});
		effective.accounting().ifPresent(accounting -> accounting(accounting, budget.value().origin(), torrc));
		if (effective.switchesWithHours()) {
			torrc.why("The rate of the moment, if it is not the one above: relaydesk-rates.timer puts it here at opening and closing time. "
					+ "Tor then says in its log that the option is used more than once: that is meant, and the last value holds.",
					budget.value().origin()).include(TorInstance.of(relay).currentRate() + "/*.conf", budget.value().origin());
		}
	}

	/** The two options of a limit. */
	static void rate(RateLimit limit, Origin origin, TorrcWriter torrc) {
		torrc.set("RelayBandwidthRate", limit.rate().bytesPerSecond() + " bytes", origin);
		torrc.set("RelayBandwidthBurst", limit.burst().bytesPerSecond() + " bytes", origin);
	}

	/** What takes a limit away again: the defaults of tor. */
	static void noRate(Origin origin, TorrcWriter torrc) {
		torrc.set("RelayBandwidthRate", "0", origin).set("RelayBandwidthBurst", "0", origin);
	}

	private static String reason(EffectiveBudget effective, RateLimit standing) {
		if (!effective.switchesWithHours()) {
			return "At most " + words(standing) + " in each direction. Tor is told bytes a second.";
		}
		String open = effective.open().map(BandwidthSection::words).orElse("no limit");
		String closed = effective.closed().map(BandwidthSection::words).orElse("no limit");
		return "While the library is open: " + open + "; otherwise: " + closed
				+ ". Here stands the lower of the two, so that a reboot at any hour leaves the patrons their share.";
	}

	static String words(RateLimit limit) {
		String rate = limit.rate().toString();
		return limit.burst().equals(limit.rate()) ? rate : rate + ", in bursts " + limit.burst();
	}

	private static void accounting(Accounting accounting, Origin origin, TorrcWriter torrc) {
		torrc.why("At most " + accounting.max() + " per " + accounting.period()
				+ " in the busier direction; then the relay sleeps until the next period. The period begins in the host's local time.", origin);
		torrc.set("AccountingMax", accounting.max().bytes() + " bytes", origin);
		torrc.set("AccountingRule", "max", origin);
		torrc.set("AccountingStart", accounting.start(), origin);
	}
}
