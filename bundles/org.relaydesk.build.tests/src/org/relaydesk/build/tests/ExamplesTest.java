// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.analysis.Finding;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.build.ArtifactBuild;
import org.relaydesk.judges.Judges;
import org.relaydesk.testing.RealPrograms;

/** Every example in every phase: written the same each time, and to the liking of the real programs. */
class ExamplesTest {

	@TempDir
	private Path folder;

	@EveryPhase
	void isTheSameFromAnotherFolderInAnotherCountry(String example, String phase) throws Exception {
		Examples.generate(Examples.folder(example), phase, folder.resolve("one"));
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			Examples.generate(Examples.copy(example, folder.resolve("a copy")), phase, folder.resolve("two"));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
		Map<String, String> other = files(folder.resolve("two"));
		files(folder.resolve("one")).forEach((path, text) -> assertEquals(text, other.remove(path), path));
		assertEquals(Map.of(), other);
	}

	@EveryPhase
	@Tag("judge")
	void pleasesTheRealPrograms(String example, String phase) {
		ArtifactBuild.Result result = Examples.build(Examples.model(Examples.folder(example)), phase);
		assertEquals(List.of(), result.findings().stream().filter(Finding::isError).toList());
		Judges.Report report = Judges.all().judge(result.artifacts());
		RealPrograms.require(report.missing().toArray(String[]::new));
		assertEquals(List.of(), report.barred());
		assertEquals(List.of(), report.findings());
	}

	@EveryPhase
	void namesNoPlaceOfThisMachine(String example, String phase) {
		for (Artifact artifact : Examples.build(Examples.model(Examples.folder(example)), phase).artifacts()) {
			assertFalse(new String(artifact.bytes(), StandardCharsets.UTF_8).contains(Path.of("").toAbsolutePath().toString()),
					artifact.path().value());
		}
	}

	private static Map<String, String> files(Path root) throws Exception {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(root)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.put(root.relativize(path).toString(), Files.readString(path));
			}
		}
		return files;
	}
}
