// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges.tests;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.Origin;

/**
 * A file that a judge accepts, and one line that makes it reject the file.
 *
 * @param judge who judges, by name
 * @param path of the file
 * @param good its lines
 * @param at where the bad line takes the place of a good one, from 1
 */
record Sample(String judge, String path, String good, int at, String bad) {

	String program() {
		return judge.replaceFirst(" .*", "");
	}

	/** The good file; line N comes from line N of model.relay. */
	Artifact.Text accepted() {
		return artifact(good.lines().toList());
	}

	Artifact.Text rejected() {
		List<String> lines = new ArrayList<>(good.lines().toList());
		lines.set(at - 1, bad);
		return artifact(lines);
	}

	private Artifact.Text artifact(List<String> texts) {
		Lines lines = Lines.withHashComments();
		for (int i = 0; i < texts.size(); i++) {
			lines.line(texts.get(i), new Origin("model.relay", i + 1, 1, i + 1, 9));
		}
		return lines.artifact(new ArtifactPath(path), "test");
	}

	@Override
	public String toString() {
		return judge + " on " + path;
	}
}
