// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things that must stand in no file of the project, whoever wrote it. The patterns do not match themselves. */
class HygieneTest {
	enum Rule {
		/** Artifacts come from where the user's own settings say. */
		ARTIFACT_HOST("https?://(repo[0-9]?|deb|registry|mirrors?|download|oss)[.][a-z0-9.]+|\\b(repo1?[.]maven|maven[.]org\\b)"),
		/** A path of the machine that somebody worked on. */
		MACHINE_PATH("(?<![\\w.})/$-])/(work|farm|root/[.]m2|tmp/bash_jobs)/|(?<![\\w.})])/home/(?!tor/)[a-z]+/"),
		/** Work left undone belongs into an issue. */
		LEFT_UNDONE("\\b(TO[D]O|FIX[M]E|X[X]X|HAC[K])\\b");

		private final Pattern pattern;

		Rule(String pattern) {
			this.pattern = Pattern.compile(pattern);
		}

		boolean isBrokenBy(String line) {
			return pattern.matcher(line).find();
		}
	}

	@ParameterizedTest
	@EnumSource
	void holdsInEveryTextFile(Rule rule) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : Repository.sources()) {
			List<String> lines = lines(file);
			for (int i = 0; i < lines.size(); i++) {
				if (rule.isBrokenBy(lines.get(i))) {
					found.add(Repository.name(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
				}
			}
		}
		assertEquals("", String.join("\n", found));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://" + "repo.example.org/maven2", "http://" + "deb.example.net" })
	void anArtifactHostIsSeen(String line) {
		assertTrue(Rule.ARTIFACT_HOST.isBrokenBy(line));
	}

	@Test
	void aPathOfOneMachineIsSeen() {
		assertTrue(Rule.MACHINE_PATH.isBrokenBy("cd " + "/wo" + "rk/project"));
		assertTrue(Rule.LEFT_UNDONE.isBrokenBy("// TO" + "DO later"));
	}

	/** The lines of a text file; none for one that is not text. */
	private static List<String> lines(Path file) throws IOException {
		try {
			return Files.readAllLines(file);
		} catch (CharacterCodingException notText) {
			return List.of();
		}
	}
}
