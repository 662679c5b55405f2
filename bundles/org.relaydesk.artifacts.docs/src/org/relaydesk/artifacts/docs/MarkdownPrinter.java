// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.pictures.Picture;

/** Prints a document as Markdown; pictures appear by their descriptions. */
final class MarkdownPrinter {

	private final Lines lines = Lines.withHashComments();

	Artifact.Text print(Document document, String generator) {
		lines.line("# " + Escape.markdown(document.title())).blank().line(Escape.markdown(document.lead()));
		for (Document.Section section : document.sections()) {
			lines.blank().line("## " + Escape.markdown(section.title()));
			section.blocks().forEach(this::block);
		}
		lines.blank().line("---").blank().line(Escape.markdown(document.footer()));
		return lines.artifact(new ArtifactPath(document.path() + ".md"), generator);
	}

	private void block(Document.Block block) {
		lines.blank();
		switch (block) {
			case Document.Paragraph(String text) -> lines.line(Escape.markdown(text));
			case Document.Notice(String text) -> lines.line("> **" + Escape.markdown(text) + "**");
			case Document.Bullets(List<String> items) -> items.forEach(item -> lines.line("- " + Escape.markdown(item)));
			case Document.Steps(List<String> items) -> steps(items);
			case Document.Quotation quotation -> quotation(quotation);
			case Document.Table(List<String> header, List<Document.Row> rows) -> table(header, rows);
			case Document.Figure(Picture picture) -> lines.line("*" + Escape.markdown(picture.title()) + ".* " + Escape.markdown(picture.description()));
			case Document.Link(String path, String text) -> lines.line("[" + Escape.markdown(text) + "](" + path + ".md)");
		}
	}

	private void steps(List<String> items) {
		for (int i = 0; i < items.size(); i++) {
			lines.line((i + 1) + ". " + Escape.markdown(items.get(i)));
		}
	}

	private void quotation(Document.Quotation quotation) {
		lines.line("### " + Escape.markdown(quotation.title()));
		quotation.paragraphs().forEach(paragraph -> lines.blank().line("> " + Escape.markdown(paragraph)));
	}

	private void table(List<String> header, List<Document.Row> rows) {
		lines.line("| " + String.join(" | ", header.stream().map(Escape::markdown).toList()) + " |");
		lines.line("|" + " --- |".repeat(header.size()));
		rows.forEach(row -> lines.line("| " + String.join(" | ", row.cells().stream().map(Escape::markdown).toList()) + " |", row.origin()));
	}
}
