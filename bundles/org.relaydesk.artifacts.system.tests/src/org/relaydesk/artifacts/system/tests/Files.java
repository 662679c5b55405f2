// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.Generators;
import org.relaydesk.artifacts.system.AnsibleGenerator;
import org.relaydesk.artifacts.system.CalendarGenerator;
import org.relaydesk.artifacts.system.ExitNoticeGenerator;
import org.relaydesk.artifacts.system.KernelGenerator;
import org.relaydesk.artifacts.system.MonitoringGenerator;
import org.relaydesk.artifacts.system.RatesGenerator;
import org.relaydesk.artifacts.system.RoutesGenerator;
import org.relaydesk.artifacts.system.RunbookGenerator;
import org.relaydesk.artifacts.system.SpanishCalendarGenerator;
import org.relaydesk.artifacts.system.SpanishRunbookGenerator;
import org.relaydesk.artifacts.system.UnboundGenerator;
import org.relaydesk.artifacts.system.UnitsGenerator;
import org.relaydesk.model.Snapshot;

/** All files of the generators under test, as tests read them. */
record Files(List<Artifact> artifacts) {

	static final Generators GENERATORS = new Generators(List.of(new UnboundGenerator(), new ExitNoticeGenerator(), new KernelGenerator(), new UnitsGenerator(),
			new RatesGenerator(), new RoutesGenerator(), new RunbookGenerator(), new MonitoringGenerator(), new AnsibleGenerator(),
			new CalendarGenerator(), new SpanishRunbookGenerator(), new SpanishCalendarGenerator()));

	static Files of(Snapshot snapshot) {
		return new Files(GENERATORS.generate(snapshot).artifacts());
	}

	/** The text of the file whose path ends so; there must be one. */
	String text(String end) {
		return artifacts.stream().filter(a -> a.path().value().endsWith(end)).map(a -> new String(a.bytes(), StandardCharsets.UTF_8)).findFirst()
				.orElseThrow(() -> new AssertionError(end + " is none of " + artifacts.stream().map(Artifact::path).toList()));
	}

	boolean has(String end) {
		return artifacts.stream().anyMatch(a -> a.path().value().endsWith(end));
	}
}
