// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.judges.Judges;
import org.relaydesk.testing.RealPrograms;

/** How programs are asked, shown with stand-ins: missing ones are named once, slow ones are not waited for, and nobody queues behind another. */
class ProgramsTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Duration LITTLE_PATIENCE = Duration.ofSeconds(2);

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
		Judges.Report report = Judges.onlyIn(List.of(programs), PATIENCE).judge(everything());
		assertEquals(Samples.all().map(Sample::program).distinct().sorted().toList(), report.missing().stream().sorted().toList());
		assertEquals(List.of(), report.asked());
		assertEquals(List.of(), report.findings());
	}

	@Test
	void everyJudgeHasANameOfItsOwnAndASampleThatItMustReject() {
		List<String> names = Judges.all().names();
		assertEquals(names.stream().distinct().toList(), names);
		assertEquals(Samples.all().map(Sample::judge).collect(Collectors.toSet()), Set.copyOf(names));
	}

	@Test
	void whatIsInstalledIsAskedWhateverIsMissing() throws IOException {
		install("tor", "echo '[warn] ORPort is odd'; exit 1\n");
		Judges.Report report = Judges.onlyIn(List.of(programs), PATIENCE).judge(everything());
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
		assertEquals(List.of(), Judges.onlyIn(List.of(programs, Path.of("/bin")), PATIENCE).judge(torrcs).findings());
	}

	/** Also those that are asked in a namespace of their own, and whatever they have started. */
	@Test
	void whoDoesNotAnswerIsStoppedAndSaidSo() throws IOException {
		RealPrograms.require("unshare");
		List<String> installed = Samples.all().map(Sample::program).distinct().toList();
		for (String program : installed) {
			install(program, "trap '' TERM\necho $$ >> %s/started\n/bin/sleep 600\n".formatted(programs));
		}
		Judges.Report report = Judges.onlyIn(List.of(programs, Path.of("/usr/bin"), Path.of("/bin")), LITTLE_PATIENCE).judge(Samples.all().map(Sample::accepted).toList());
		for (Sample sample : Samples.all().toList()) {
			String message = sample.judge() + " on " + sample.path() + ": no answer after 2 seconds";
			assertTrue(report.findings().stream().anyMatch(f -> f.isError() && f.message().equals(message)), () -> message + " is none of " + report.findings());
			String spanish = sample.judge() + " sobre " + sample.path() + ": ninguna respuesta después de 2 segundos";
			assertTrue(report.findings().stream().anyMatch(f -> f.text().in(Locale.of("es")).equals(spanish)), spanish);
		}
		for (String pid : Files.readAllLines(programs.resolve("started"))) {
			assertFalse(ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent(), pid);
		}
	}

	@Test
	void whoNeedsANamespaceThatThisMachineDeniesIsNotAskedAndNamed() throws IOException {
		install("unshare", "echo 'unshare: unshare failed: Operation not permitted'; exit 1\n");
		install("nft", "exit 0\n");
		install("tor", "exit 0\n");
		Judges.Report report = Judges.onlyIn(List.of(programs), PATIENCE).judge(everything());
		assertEquals(List.of("nft"), report.barred());
		assertEquals(List.of("tor"), report.asked());
		assertFalse(report.missing().contains("nft"));
		assertEquals(List.of(), report.findings());
	}
}
