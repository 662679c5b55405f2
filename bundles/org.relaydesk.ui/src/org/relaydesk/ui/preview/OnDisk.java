// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import static org.relaydesk.ui.Texts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.ui.generation.GeneratedFolder;
import org.relaydesk.ui.generation.GenerationSettings;

/**
 * An artifact beside the file of an earlier run.
 *
 * @param name of the file as people read it
 * @param content of the file; nothing where there is none
 */
record OnDisk(Artifact.Text artifact, String name, State state, byte[] content) {

	enum State {
		SAME, DIFFERENT, MISSING
	}

	/** Reads the file in the project's output folder; one that cannot be read counts as missing. Empty if the project has just been deleted. */
	static Optional<OnDisk> of(IProject project, Artifact.Text artifact) {
		return project.getLocationURI() == null ? Optional.empty() : Optional.of(read(project, artifact));
	}

	private static OnDisk read(IProject project, Artifact.Text artifact) {
		Path file = GenerationSettings.of(project).folder(project).resolve(artifact.path().value());
		String name = GeneratedFolder.name(project, file);
		if (!Files.isRegularFile(file)) {
			return new OnDisk(artifact, name, State.MISSING, new byte[0]);
		}
		try {
			byte[] content = Files.readAllBytes(file);
			return new OnDisk(artifact, name, Arrays.equals(content, artifact.bytes()) ? State.SAME : State.DIFFERENT, content);
		} catch (IOException e) {
			ILog.of(OnDisk.class).warn(file.toString(), e);
			return new OnDisk(artifact, name, State.MISSING, new byte[0]);
		}
	}

	String sentence() {
		return text("preview.disk." + state, name);
	}
}
