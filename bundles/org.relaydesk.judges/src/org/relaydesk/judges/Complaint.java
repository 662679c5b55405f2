// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.Line;
import org.relaydesk.model.Origin;

/**
 * What a judge said of a file.
 *
 * @param line counted from 1; 0 if the judge named none
 * @param rejected whether the program would refuse the file; otherwise it only warns
 * @param words the judge's own
 */
public record Complaint(Artifact.Text artifact, int line, boolean rejected, String words) {

	private static final MessageBundle TEXTS = new MessageBundle(Complaint.class);

	/** The complaint as a finding at the word of the model that caused the line: the line's own origin, or that of the nearest line that has one. */
	Finding finding(String judge) {
		return finding(judge, Message.verbatim(words));
	}

	/** That a judge did not answer in time counts as a refusal. */
	static Finding unanswered(Artifact.Text artifact, String judge, NoAnswer silence) {
		return new Complaint(artifact, 0, true, "").finding(judge, TEXTS.text("judge.no-answer", silence.seconds()));
	}

	private Finding finding(String judge, Message answer) {
		FindingCode code = rejected ? FindingCode.JUDGE_REJECTED : FindingCode.JUDGE_WARNED;
		String place = artifact.path() + (line > 0 ? ":" + line : "");
		return Finding.of(code, origin(), TEXTS.text("judge.answer", judge, place, answer));
	}

	private Origin origin() {
		List<Line> lines = artifact.lines();
		int at = Math.clamp(line, 0, lines.size());
		Stream<Line> upwards = lines.subList(0, at).reversed().stream();
		Stream<Line> downwards = lines.subList(at, lines.size()).stream();
		return Stream.concat(upwards, downwards).map(Line::origin).flatMap(Optional::stream).findFirst().orElse(Origin.startOf(""));
	}
}
