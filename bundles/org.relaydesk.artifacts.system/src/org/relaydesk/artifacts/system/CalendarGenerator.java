// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.Locale;

import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.Snapshot;

/** The dates of the rollout for the operator's own calendar, in English: when phases begin, and when signing keys have to be renewed. */
public final class CalendarGenerator implements ArtifactGenerator {

	private static final Calendars CALENDARS = new Calendars("calendar", Locale.ENGLISH);

	@Override
	public GeneratorDescription description() {
		return CALENDARS.description(true);
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		return CALENDARS.generate(snapshot);
	}
}
