// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.ProjectSettings;
import org.relaydesk.build.output.Rendered;
import org.relaydesk.lang.SourceText;

/**
 * A project as it lies on the disk.
 *
 * @param texts its {@code .relay} files in the order of their paths; without those that are no text
 * @param findings about the files as files, such as bytes that are no text, and about the settings
 */
public record Sources(List<SourceText> texts, ProjectSettings settings, List<Finding> findings) {

	/** Whether every file could be read as text. If not, whatever the other files miss may be there. */
	public boolean isComplete() {
		return findings.stream().noneMatch(finding -> finding.code() == FindingCode.SYNTAX);
	}

	/** Digest of all paths and texts: the same for the same model, wherever its folder lies. */
	public String digest() {
		byte[][] parts = texts.stream().map(text -> (text.path() + '\0' + text.content() + '\0').getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
		return Rendered.sha256(parts);
	}
}
