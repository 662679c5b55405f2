// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.judges.Judges;
import org.relaydesk.testing.RealPrograms;

/** Every judge accepts what is right, and what it rejects is found at the line of the model that caused it. */
@Tag("judge")
class JudgesTest {

	static Stream<Sample> samples() {
		return Samples.all();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void acceptsWhatIsRight(Sample sample) {
		RealPrograms.require(sample.program());
		Judges.Report report = Judges.all().judge(List.of(sample.accepted()));
		assertEquals(List.of(), report.findings());
		assertEquals(List.of(sample.judge()), report.asked());
		assertEquals(List.of(), report.missing());
		assertEquals(List.of(), report.barred());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void findsTheMistakeAtTheLineOfTheModel(Sample sample) {
		RealPrograms.require(sample.program());
		List<Finding> findings = Judges.all().judge(List.of(sample.rejected())).findings();
		assertFalse(findings.isEmpty());
		assertTrue(findings.stream().anyMatch(f -> f.origin().line() == sample.at()), () -> "not at line " + sample.at() + ": " + findings);
		assertTrue(findings.stream().allMatch(f -> f.message().startsWith(sample.judge() + " on " + sample.path())), findings::toString);
	}

	@Test
	void whatOnlyWarnsIsAWarning() {
		RealPrograms.require("tor");
		Sample warned = Samples.all().filter(s -> s.path().contains("/Other/")).findFirst().orElseThrow();
		List<Finding> findings = Judges.all().judge(List.of(warned.rejected())).findings();
		assertEquals(List.of(FindingCode.JUDGE_WARNED), findings.stream().map(Finding::code).distinct().toList());
	}

	@Test
	void whatNobodyJudgesIsNotJudged() {
		Judges.Report report = Judges.all().judge(List.of(new Artifact.Binary(new ArtifactPath("docs/board.pdf"), "docs", new byte[0])));
		assertEquals(new Judges.Report(List.of(), List.of(), List.of(), List.of()), report);
	}

	@Test
	void manyFilesAreJudgedTogether() {
		RealPrograms.require(Samples.all().map(Sample::program).distinct().toArray(String[]::new));
		List<Finding> findings = Judges.all().judge(Samples.all().map(Sample::rejected).toList()).findings();
		List<String> silent = Samples.all().map(Sample::path).filter(path -> findings.stream().noneMatch(f -> f.message().contains(path))).toList();
		assertEquals(List.of(), silent);
	}
}
