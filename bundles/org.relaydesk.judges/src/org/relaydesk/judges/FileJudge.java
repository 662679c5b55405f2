// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.artifacts.Artifact;

/**
 * A program that reads one file and names the lines that it does not like.
 *
 * @param name what tells it apart from the other judges
 * @param command what to run; the file's path is added at the end
 * @param isAlone whether it is asked in a network namespace of its own
 * @param judges which paths it is asked about
 * @param complaint finds a complaint in a line of output; group {@code line}, if it has one, is the number of the line in the file
 */
record FileJudge(String name, List<String> command, boolean isAlone, Predicate<String> judges, Pattern complaint) implements Judge {

	@Override
	public String program() {
		return command.getFirst();
	}

	@Override
	public List<List<Artifact.Text>> cases(List<Artifact.Text> artifacts) {
		return artifacts.stream().filter(artifact -> judges.test(artifact.path().value())).map(List::of).toList();
	}

	@Override
	public List<Complaint> judge(List<Artifact.Text> together, Bench bench) throws IOException, InterruptedException {
		Artifact.Text artifact = together.getFirst();
		Path file = bench.write(artifact);
		List<String> whole = new ArrayList<>(command);
		whole.add(file.toString());
		return complaints(artifact, isAlone ? bench.runAlone(whole) : bench.run(whole), complaint);
	}

	/** The lines of the answer that complain; if the program refused the file without such a line, all that it said. */
	static List<Complaint> complaints(Artifact.Text artifact, Bench.Answer answer, Pattern complaint) {
		List<Complaint> complaints = new ArrayList<>();
		for (String line : answer.lines()) {
			Matcher matcher = complaint.matcher(line);
			if (matcher.find()) {
				complaints.add(new Complaint(artifact, number(matcher), !answer.isFine(), line.strip()));
			}
		}
		if (complaints.isEmpty() && !answer.isFine()) {
			complaints.add(new Complaint(artifact, 0, true, String.join(" ", answer.lines()).strip()));
		}
		return complaints;
	}

	private static int number(Matcher matcher) {
		String line = matcher.namedGroups().containsKey("line") ? matcher.group("line") : null;
		return line == null ? 0 : Integer.parseInt(line);
	}
}
