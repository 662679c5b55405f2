// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.Snapshot;

/** For each host the steps that a stranger can follow on a bare Debian, with its own names, ports and addresses. */
public final class RunbookGenerator implements PartwiseGenerator {

	private static final String ID = "runbook";
	private static final List<RunbookChapter> CHAPTERS = List.of(new HostChapter(), new InstallChapter(), new KeysChapter(), new StartChapter(),
			new ExitChapter(), new BridgeChapter(), new CareChapter());
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, "Runbook of every host", true,
			List.of("hosts/LIBRARY/SITE/HOST/RUNBOOK.md"),
			List.of("system", "address", "behind", "dns name", "relays of all roles", "family", "keys offline", "while open", "metrics", "firewall"), List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return HostView.of(snapshot).map(host -> Generation.of(List.of(runbook(host))));
	}

	private static Artifact runbook(HostView host) {
		RunbookWriter book = new RunbookWriter();
		CHAPTERS.forEach(chapter -> chapter.write(host, book));
		return host.artifact("/RUNBOOK.md", ID, book.lines());
	}
}
