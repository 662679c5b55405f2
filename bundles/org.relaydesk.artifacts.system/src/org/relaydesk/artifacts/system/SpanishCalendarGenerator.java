// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.Locale;

import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.Snapshot;

/** The same calendar in Spanish. Its entries are the same events, so one of both calendars is enough. */
public final class SpanishCalendarGenerator implements ArtifactGenerator {

	private static final Calendars CALENDARS = new Calendars("calendar-es", Locale.of("es"));

	@Override
	public GeneratorDescription description() {
		return CALENDARS.description(false);
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		return CALENDARS.generate(snapshot);
	}
}
