// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.Locale;
import java.util.stream.Stream;

import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.Snapshot;

/** For each host the steps that a stranger can follow on a bare Debian, with its own names, ports and addresses; in English. */
public final class RunbookGenerator implements PartwiseGenerator {

	private static final Runbooks RUNBOOKS = new Runbooks("runbook", Locale.ENGLISH);

	@Override
	public GeneratorDescription description() {
		return RUNBOOKS.description(true);
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return RUNBOOKS.parts(snapshot);
	}
}
