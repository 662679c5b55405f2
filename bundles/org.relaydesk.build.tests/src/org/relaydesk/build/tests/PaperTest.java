// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.PdfPages;
import org.relaydesk.testing.RealPrograms;

/** The PDFs of every example in its last phase, in both languages, rendered page by page. */
@Tag("judge")
class PaperTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "kilton", "valley", "bridge", "empty" })
	void noPageIsBlankAndNothingRunsIntoTheMargin(String example) throws IOException {
		RealPrograms.require("pdftoppm");
		Snapshot last = Examples.model(Examples.folder(example)).deployment().orElseThrow().snapshots().getLast();
		List<String> faults = new ArrayList<>();
		List<Artifact> papers = AllGenerators.ALL.only(Set.of("docs-pdf", "docs-es-pdf")).generate(last).artifacts();
		assertFalse(papers.isEmpty());
		for (Artifact paper : papers) {
			Path pdf = folder.resolve(paper.path().value().replace('/', '-'));
			PdfPages.faults(Files.write(pdf, paper.bytes())).forEach(fault -> faults.add(paper.path().value() + " " + fault));
			if (paper.path().value().matches(".*/desk([.]es)?[.]pdf")) {
				assertEquals("1", Command.run("pdfinfo", pdf.toString()).output().replaceAll("(?s).*Pages: +([0-9]+).*", "$1"), "a desk has room for one sheet: " + pdf);
			}
		}
		assertEquals(List.of(), faults);
	}
}
