// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.MessageBundle;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.OpeningHours;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;

/**
 * Gives the patrons their bandwidth while the library is open: a timer that fires at every opening and closing, and a script that looks at the clock
 * and lets Tor read the rate of the hour. The rates themselves come with each relay's configuration.
 */
public final class RatesGenerator implements PartwiseGenerator {

	private static final MessageBundle TEXTS = new MessageBundle(RatesGenerator.class);
	private static final String ID = "rates";
	private static final String SCRIPT = "/usr/local/sbin/relaydesk-rates";
	private static final String HOURS = "/etc/relaydesk/opening-hours";
	private static final String UNIT = "/etc/systemd/system/relaydesk-rates";
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, GeneratorTexts.text(ID), true,
			Stream.of(HOURS, SCRIPT, UNIT + ".service", UNIT + ".timer").map(path -> "hosts/LIBRARY/SITE/HOST" + path).toList(),
			GeneratorDescription.words("open", "closed", "timezone", "while open"), List.of(GeneratorTexts.text("rates.unscheduled")));

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		List<Line> script = Lines.withHashComments().block(Texts.of("relaydesk-rates")).toList();
		List<Line> service = Lines.withHashComments().block(Texts.of("relaydesk-rates.service")).toList();
		EffectiveBudgets budgets = EffectiveBudgets.of(snapshot);
		return HostView.of(snapshot).flatMap(host -> host.switching(budgets).stream().findFirst().map(relay -> rates(host, relay, script, service)).stream());
	}

	private static Generation rates(HostView host, DeployedRelay relay, List<Line> script, List<Line> service) {
		Optional<ZoneId> zone = host.library().timeZone();
		OpeningHours hours = host.library().openingHours();
		if (zone.isEmpty() || hours.isEmpty()) {
			return new Generation(List.of(), List.of(Finding.of(FindingCode.GENERATOR_UNSUPPORTED, relay.settings().budget().orElseThrow().origin(),
					TEXTS.text("generator.unsupported.rates", relay.relay().name(), host.library().name()))));
		}
		return Generation.of(List.of(host.artifact(HOURS, ID, openingHours(host, hours, zone.get())),
				host.artifact(SCRIPT, ID, Lines.withHashComments().append(script)),
				host.artifact(UNIT + ".service", ID, Lines.withHashComments().append(service)),
				host.artifact(UNIT + ".timer", ID, timer(host, hours, zone.get()))));
	}

	/** Times past midnight belong to the day on which the library opened: 22:00 to 26:00. */
	private static Lines openingHours(HostView host, OpeningHours hours, ZoneId zone) {
		Lines lines = host.file("When the library is open to the public").blank();
		lines.line("zone " + zone.getId(), host.library().origin()).blank();
		hours.spans().forEach(span -> lines.line("open " + BoundaryTimes.name(span.day()) + " " + BoundaryTimes.clock(span.from()) + " "
				+ BoundaryTimes.clock(span.to()), span.origin()));
		lines.blank();
		hours.closures().forEach(closure -> {
			closure.reason().ifPresent(reason -> lines.comment(reason, closure.origin()));
			lines.line("closed " + closure.from() + " " + closure.to(), closure.origin());
		});
		return lines;
	}

	private static Lines timer(HostView host, OpeningHours hours, ZoneId zone) {
		Origin origin = hours.origin().orElse(host.library().origin());
		Lines lines = host.file("At every opening and closing of the library, in its own time").blank();
		lines.line("[Unit]").line("Description=Opening and closing times of the library").blank().line("[Timer]");
		BoundaryTimes.of(hours, zone).forEach(time -> lines.line("OnCalendar=" + time, origin));
		List<String> changes = BoundaryTimes.aroundClockChanges(hours, zone);
		if (!changes.isEmpty()) {
			lines.comment("Daylight saving takes one of these times away once a year, or makes it come twice: the service looks at the clock then too.", origin);
			changes.forEach(time -> lines.line("OnCalendar=" + time, origin));
		}
		lines.comment("Also after a boot, and when the clock is set: the service looks at the clock by itself.").block("""
				OnBootSec=30
				OnClockChange=yes
				AccuracySec=1
				""");
		return lines.blank().line("[Install]").line("WantedBy=timers.target");
	}
}
