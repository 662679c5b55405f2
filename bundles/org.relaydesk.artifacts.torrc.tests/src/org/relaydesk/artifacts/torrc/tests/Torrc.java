// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc.tests;

import java.util.List;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.torrc.TorrcGenerator;
import org.relaydesk.model.Snapshot;

/** A generated torrc as a test reads it. */
record Torrc(Artifact.Text artifact) {

	static Generation generate(Snapshot snapshot) {
		return new TorrcGenerator().generate(snapshot);
	}

	/** The torrc of the instance; there must be one. */
	static Torrc of(Snapshot snapshot, String nickname) {
		return generate(snapshot).artifacts().stream().filter(a -> a.path().value().endsWith("/" + nickname + "/torrc"))
				.map(a -> new Torrc((Artifact.Text) a)).findFirst().orElseThrow();
	}

	List<String> lines() {
		return artifact.lines().stream().map(Line::text).toList();
	}

	/** The lines that tor reads, without remarks. */
	List<String> options() {
		return lines().stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> line.replaceFirst(" +# [^\"]*$", "")).toList();
	}

	/** The values of an option, in their order. */
	List<String> values(String option) {
		return options().stream().filter(line -> line.startsWith(option + " ")).map(line -> line.substring(option.length() + 1)).toList();
	}

	String comments() {
		return String.join(" ", lines().stream().filter(line -> line.startsWith("# ")).map(line -> line.substring(2)).toList());
	}
}
