// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Lines;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * Prints a document as PDF with openhtmltopdf: tagged for screen readers (PDF/UA), its fonts embedded, the same bytes each time. Nothing is read from
 * anywhere but the document and the fonts of this bundle.
 */
final class PdfPrinter {

	private static final String HEAD = """
			<html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/>
			<style>%s</style></head><body>
			""";

	private final Locale locale;
	private final Paper paper;
	private final PdfFont regular = PdfFont.read("Regular");
	private final PdfFont bold = PdfFont.read("Bold");
	private final HtmlTexts texts = new HtmlTexts();

	PdfPrinter(Locale locale, Paper paper) {
		this.locale = locale;
		this.paper = paper;
		XRLog.setLoggingEnabled(false);
	}

	Artifact.Binary print(Document document, String generator) {
		PdfPictures pictures = new PdfPictures(paper);
		Lines lines = Lines.withComments("");
		lines.block(HEAD.formatted(locale.toLanguageTag(), Escape.html(document.title()), Escape.html(document.lead()), StyleSheet.pdf(paper)));
		new HtmlBody(lines, pictures, texts).print(document);
		lines.line("</body></html>");
		String html = lines.toList().stream().map(Line::text).collect(joining("\n"));
		return new Artifact.Binary(new ArtifactPath(document.path() + ".pdf"), generator, pdf(html, pictures));
	}

	private byte[] pdf(String html, PdfPictures pictures) {
		PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(html, null).usePdfUaAccessibility(true).withProducer("Relay Desk")
				.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
				.useObjectDrawerFactory(pictures.drawers())
				.useFont(regular::open, StyleSheet.PDF_FONT, 400, FontStyle.NORMAL, true)
				.useFont(bold::open, StyleSheet.PDF_FONT, 700, FontStyle.NORMAL, true);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument pdf = renderer.createPDFKeepOpen()) {
			pdf.getDocumentInformation().setCreationDate(null);
			pdf.setDocumentId((long) html.hashCode()); // or else the time of day
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException("a PDF could not be made in memory", e);
		}
	}
}
