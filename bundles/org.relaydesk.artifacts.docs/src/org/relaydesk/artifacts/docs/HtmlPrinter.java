// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.Origin;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.SvgPrinter;

/** Prints a document as one self-contained HTML page: no script, no outside request, readable in print, on a phone and in the dark. */
final class HtmlPrinter {

	private static final List<Line> STYLE = Lines.withComments("").block(StyleSheet.TEXT + SvgPrinter.rules()).toList();

	private final Lines lines = Lines.withComments("");
	private final Locale locale;
	private int figures;

	HtmlPrinter(Locale locale) {
		this.locale = locale;
	}

	Artifact.Text print(Document document, String generator) {
		lines.line("<!DOCTYPE html>");
		lines.line("<html lang=\"" + locale.toLanguageTag() + "\">");
		lines.line("<head>").line("<meta charset=\"utf-8\">").line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
		lines.line(element("title", document.title()));
		lines.line("<style>").append(STYLE).line("</style>").line("</head>").line("<body>").line("<main>");
		lines.line(element("h1", document.title())).line("<p class=\"lead\">" + Escape.html(document.lead()) + "</p>");
		document.sections().forEach(this::section);
		lines.line("</main>").line("<footer><p>" + Escape.html(document.footer()) + "</p></footer>").line("</body>").line("</html>");
		return lines.artifact(new ArtifactPath(document.path() + ".html"), generator);
	}

	private void section(Document.Section section) {
		lines.line("<section>").line(element("h2", section.title()));
		section.blocks().forEach(this::block);
		lines.line("</section>");
	}

	private void block(Document.Block block) {
		switch (block) {
			case Document.Paragraph(String text) -> lines.line(element("p", text));
			case Document.Notice(String text) -> lines.line("<p class=\"notice\">" + Escape.html(text) + "</p>");
			case Document.Bullets(List<String> items) -> list("ul", items);
			case Document.Steps(List<String> items) -> list("ol", items);
			case Document.Quotation quotation -> quotation(quotation);
			case Document.Table(List<String> header, List<Document.Row> rows) -> table(header, rows);
			case Document.Figure(Picture picture) -> figure(picture);
			case Document.Link(String path, String text) -> lines.line("<p><a href=\"" + Escape.html(path) + ".html\">" + Escape.html(text) + "</a></p>");
		}
	}

	private void list(String tag, List<String> items) {
		lines.line("<" + tag + ">");
		items.forEach(item -> lines.line(element("li", item)));
		lines.line("</" + tag + ">");
	}

	private void quotation(Document.Quotation quotation) {
		lines.line(element("h3", quotation.title())).line("<blockquote>");
		quotation.paragraphs().forEach(paragraph -> lines.line(element("p", paragraph)));
		lines.line("</blockquote>");
	}

	private void table(List<String> header, List<Document.Row> rows) {
		lines.line("<div class=\"scroll\" tabindex=\"0\"><table>");
		lines.line("<thead><tr>" + cells("th scope=\"col\"", "th", header) + "</tr></thead>").line("<tbody>");
		for (Document.Row row : rows) {
			Optional<Origin> origin = row.origin();
			lines.line("<tr>" + cells("td", "td", row.cells()) + "</tr>", origin);
		}
		lines.line("</tbody>").line("</table></div>");
	}

	private static String cells(String start, String end, List<String> texts) {
		StringBuilder cells = new StringBuilder();
		texts.forEach(text -> cells.append('<').append(start).append('>').append(Escape.html(text)).append("</").append(end).append('>'));
		return cells.toString();
	}

	private void figure(Picture picture) {
		figures++;
		lines.line("<figure>");
		SvgPrinter.inline(picture, "figure-" + figures).forEach(lines::line);
		lines.line(element("figcaption", picture.title())).line("</figure>");
	}

	private static String element(String tag, String text) {
		return "<" + tag + ">" + Escape.html(text) + "</" + tag + ">";
	}
}
