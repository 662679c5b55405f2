// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;

/**
 * What is said about a folder as a whole, each kind as it was found when it could be looked for last.
 *
 * @param lowered in making the deployment, which is always tried
 * @param absences of things that nothing in the folder declares or uses, which takes texts without errors
 * @param analysed in the deployment, which takes a whole one
 */
public record FolderJudgement(JudgedText lowered, JudgedText absences, JudgedText analysed) {

	/** Before the first check. */
	public static final FolderJudgement NONE = new FolderJudgement(JudgedText.NONE, JudgedText.NONE, JudgedText.NONE);

	/** As far as it is on words that these texts still have, where they stand now. */
	public FolderJudgement movedTo(Map<String, String> texts) {
		return new FolderJudgement(lowered.movedTo(texts), absences.movedTo(texts), analysed.movedTo(texts));
	}

	List<Finding> findings() {
		return Stream.of(lowered, absences, analysed).flatMap(judged -> judged.findings().stream()).toList();
	}
}
