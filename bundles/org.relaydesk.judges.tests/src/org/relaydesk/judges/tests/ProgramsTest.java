// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.analysis.Finding;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.judges.Judges;

/** How programs are asked, shown with stand-ins: missing ones are named once, slow ones are not waited for, and nobody queues behind another. */
class ProgramsTest {

	@TempDir
	private Path programs;

	private void install(String name, String script) throws IOException {
		Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private static List<Artifact.Text> everything() {
		return Stream.concat(Samples.all(), Samples.all().filter(sample -> !sample.program().equals("tor"))).map(Sample::accepted).toList();
	}

	@Test
	void everyMissingProgramIsNamedOnceAndNothingIsClaimed() {
		Judges.Report report = Judges.onlyIn(List.of(programs)).judge(everything());
		assertEquals(Samples.all().map(Sample::program).distinct().sorted().toList(), report.missing().stream().sorted().toList());
		assertEquals(List.of(), report.asked());
		assertEquals(List.of(), report.findings());
	}

	@Test
	void everyJudgeHasASampleThatItMustReject() {
		assertEquals(Samples.all().map(Sample::program).distinct().sorted().toList(), Judges.all().programs().stream().distinct().sorted().toList());
	}

	@Test
	void whatIsInstalledIsAskedWhateverIsMissing() throws IOException {
		install("tor", "echo '[warn] ORPort is odd'; exit 1\n");
		Judges.Report report = Judges.onlyIn(List.of(programs)).judge(everything());
		assertEquals(List.of("tor"), report.asked());
		assertTrue(report.findings().stream().allMatch(finding -> finding.message().contains("ORPort is odd")) && !report.findings().isEmpty());
	}

	/** Each of the two waits until the other runs: one after the other, they would wait in vain. */
	@Test
	void severalAreAskedAtATime() throws IOException {
		install("tor", """
				touch %1$s/running.$$
				for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
					[ $(ls %1$s | grep -c running) -ge 2 ] && exit 0
					sleep 1
				done
				echo '[err] alone'; exit 1
				""".formatted(programs));
		List<Artifact.Text> torrcs = Samples.all().filter(sample -> sample.program().equals("tor")).map(Sample::accepted).toList();
		assertEquals(2, torrcs.size());
		assertEquals(List.of(), Judges.onlyIn(List.of(programs, Path.of("/bin"))).judge(torrcs).findings());
	}

	@Test
	void whoDoesNotAnswerIsStoppedAndSaidSo() throws IOException {
		install("tor", "sleep 600\n");
		Artifact.Text torrc = Samples.all().map(Sample::accepted).findFirst().orElseThrow();
		List<Finding> findings = Judges.onlyIn(List.of(programs, Path.of("/bin"))).judge(List.of(torrc)).findings();
		assertTrue(findings.size() == 1 && findings.getFirst().isError() && findings.getFirst().message().contains("no answer after"), findings::toString);
	}
}
