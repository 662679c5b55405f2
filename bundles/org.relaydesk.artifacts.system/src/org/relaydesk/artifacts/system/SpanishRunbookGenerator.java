// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.Locale;
import java.util.stream.Stream;

import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.Snapshot;

/** The same runbooks in Spanish, beside the English ones: the same commands, other words. */
public final class SpanishRunbookGenerator implements PartwiseGenerator {

	private static final Runbooks RUNBOOKS = new Runbooks("runbook-es", Locale.of("es"));

	@Override
	public GeneratorDescription description() {
		return RUNBOOKS.description(false);
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return RUNBOOKS.parts(snapshot);
	}
}
