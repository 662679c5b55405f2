// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.relaydesk.artifacts.Artifact;

/** {@code tor --verify-config}. Tor names options and values, not lines. */
final class TorJudge implements Judge {

	private static final Pattern COMPLAINT = Pattern.compile("\\[(warn|err)\\] (?<words>.*)");

	@Override
	public String program() {
		return "tor";
	}

	@Override
	public List<List<Artifact.Text>> cases(List<Artifact.Text> artifacts) {
		return artifacts.stream().filter(artifact -> artifact.path().value().endsWith("/torrc")).map(List::of).toList();
	}

	@Override
	public List<Complaint> judge(List<Artifact.Text> together, Bench bench) throws IOException, InterruptedException {
		Artifact.Text torrc = together.getFirst();
		Path file = bench.write(torrc);
		Bench.Answer answer = bench.run(List.of("tor", "--defaults-torrc", "/dev/null", "-f", file.toString(), "--DataDirectory",
				bench.folder().resolve("data").toString(), "--verify-config"));
		List<Complaint> complaints = FileJudge.complaints(torrc, answer, COMPLAINT);
		return complaints.stream().filter(complaint -> !isAboutThisMachine(complaint.words())).map(TorJudge::withLine).toList();
	}

	/** What tor says about whoever asks, or about a tree of error messages whose root it has already named. */
	private static boolean isAboutThisMachine(String words) {
		return words.contains("running Tor as root") || words.contains("Reading config failed");
	}

	private static Complaint withLine(Complaint complaint) {
		String words = complaint.words().replaceFirst("^.*?\\[(warn|err)\\] ", "");
		return new Complaint(complaint.artifact(), line(complaint.artifact(), words), complaint.rejected(), words);
	}

	/** The line that the words speak of most: its option's name counts, and each of its values. The last such line, which is the one that wins. */
	private static int line(Artifact.Text torrc, String words) {
		int best = IntStream.range(0, torrc.lines().size()).reduce(0, (a, b) -> score(torrc, b, words) >= score(torrc, a, words) ? b : a);
		return score(torrc, best, words) == 0 ? 0 : best + 1;
	}

	private static int score(Artifact.Text torrc, int index, String words) {
		String text = torrc.lines().get(index).text();
		if (text.isEmpty() || text.startsWith("#")) {
			return 0;
		}
		String[] parts = text.split(" +");
		int score = mentions(words, parts[0]) ? 4 : 0;
		for (int i = 1; i < parts.length; i++) {
			score += parts[i].length() > 2 && mentions(words, parts[i]) ? 2 : 0;
		}
		return score;
	}

	private static boolean mentions(String words, String part) {
		return Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(part) + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE).matcher(words).find();
	}
}
