// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs.tests;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.docs.PdfGenerator;
import org.relaydesk.artifacts.docs.SpanishPdfGenerator;
import org.relaydesk.model.Person;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.MarkdownText;
import org.relaydesk.testing.PdfPages;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Place;

/** PDFs say what the pages say, bring their fonts, are tagged for screen readers, and are the same each time. */
class PdfTest {

	@TempDir
	private Path folder;

	private static Map<String, byte[]> pdfs(Snapshot snapshot) {
		Map<String, byte[]> pdfs = new TreeMap<>();
		new PdfGenerator().generate(snapshot).artifacts().forEach(artifact -> pdfs.put(artifact.path().value(), artifact.bytes()));
		return pdfs;
	}

	private String ask(byte[] pdf, String... command) throws IOException {
		RealPrograms.require(command[0]);
		Path file = Files.write(folder.resolve("document.pdf"), pdf);
		Stream<String> target = command[0].equals("pdftotext") ? Stream.of(file.toString(), "-") : Stream.of(file.toString());
		return Command.runWithInput("", Stream.concat(Arrays.stream(command), target).toList()).output();
	}

	@Test
	void theSameModelGivesTheSameBytes() {
		Map<String, byte[]> again = pdfs(Pages.model().last());
		pdfs(Pages.model().last()).forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
		assertEquals(List.of("docs/Kilton/abuse.pdf", "docs/Kilton/board.pdf", "docs/Kilton/desk.pdf", "docs/Kilton/it.pdf", "docs/rollout.pdf"),
				List.copyOf(again.keySet()));
	}

	@Test
	void spanishStandsBesideEnglish() {
		assertEquals(List.of("docs/rollout.es.pdf", "docs/Kilton/board.es.pdf", "docs/Kilton/it.es.pdf", "docs/Kilton/desk.es.pdf", "docs/Kilton/abuse.es.pdf"),
				new SpanishPdfGenerator().generate(Pages.model().last()).artifacts().stream().map(artifact -> artifact.path().value()).toList());
	}

	@Test
	@Tag("judge")
	void popplerFindsTagsTitlesAndEmbeddedFonts() throws IOException {
		for (byte[] pdf : pdfs(Pages.model().last()).values()) {
			String info = ask(pdf, "pdfinfo");
			assertTrue(info.matches("(?s).*Title: +\\S.*Tagged: +yes.*JavaScript: +no.*"), info);
			assertFalse(info.contains("Date:"), info);
			List<String> fonts = ask(pdf, "pdffonts").lines().skip(2).toList();
			assertTrue(fonts.size() == 2 && fonts.stream().allMatch(font -> font.matches("\\w{6}\\+LiberationSans\\S* .* yes yes yes .*")), fonts::toString);
		}
	}

	/** Every word of the Markdown page stands in the PDF, but for what describes a picture: there it stands behind the picture. */
	@Test
	@Tag("judge")
	void thePdfHoldsEveryWordOfThePage() throws IOException {
		Map<String, String> pages = Pages.of(Pages.model().last());
		for (Map.Entry<String, byte[]> pdf : pdfs(Pages.model().last()).entrySet()) {
			String text = ask(pdf.getValue(), "pdftotext", "-layout").replaceAll("\\s+", "");
			String page = pages.get(pdf.getKey().replace(".pdf", ".md")).lines().filter(line -> !line.startsWith("*")).collect(joining("\n"));
			MarkdownText.of(page).texts().stream().flatMap(words -> Stream.of(words.split("[ ,]+")))
					.forEach(word -> assertTrue(text.contains(word), () -> word + " is missing in " + pdf.getKey() + ":\n" + text));
		}
	}

	/** A number and its unit, and the reference to a law; in the narrow columns of tables, too. */
	@Test
	@Tag("judge")
	void noLineEndsWithinWhatBelongsTogether() throws IOException {
		for (ArtifactGenerator generator : List.of(new PdfGenerator(), new SpanishPdfGenerator())) {
			StringBuilder all = new StringBuilder();
			for (Artifact artifact : generator.generate(Pages.model().last()).artifacts()) {
				all.append(ask(artifact.bytes(), "pdftotext", "-raw"));
			}
			String text = all.toString();
			assertEquals(List.of(), text.lines().filter(line -> line.matches("(.*[^(])?(U[.]?|S[.]|C[.]|§|bit/)|(S[.]C|C[.]|§|[kMGT]?bit/s).*")).toList());
			assertTrue(text.contains("18 U.S.C. § 2511") && text.contains("17 U.S.C. § 512(a)") && text.contains(" Mbit/s"), text);
		}
	}

	@Test
	@Tag("judge")
	void popplerRejectsABrokenPdf() throws IOException {
		byte[] pdf = pdfs(Pages.model().last()).get("docs/Kilton/desk.pdf");
		RealPrograms.require("pdftoppm");
		assertEquals(List.of(), PdfPages.faults(Files.write(folder.resolve("whole.pdf"), pdf)));
		assertNotEquals(List.of(), PdfPages.faults(Files.write(folder.resolve("half.pdf"), Arrays.copyOf(pdf, pdf.length / 2))));
	}

	@Test
	@Tag("judge")
	void textOfTheModelStaysText() throws IOException {
		Model model = Pages.model();
		model.library.director = Optional.of(new Person("<img src=\"file:///etc/hostname\"/>", Optional.of("a&b<c"), Optional.of("]]>"), Place.at("director")));
		String text = ask(pdfs(model.last()).get("docs/Kilton/desk.pdf"), "pdftotext", "-layout").replaceAll("\\s+", "");
		assertTrue(text.contains("<imgsrc=\"file:///etc/hostname\"/>") && text.contains("a&b<c") && text.contains("]]>"), text);
	}
}
