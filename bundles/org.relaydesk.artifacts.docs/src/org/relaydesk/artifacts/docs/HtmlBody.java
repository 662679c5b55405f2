// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;
import java.util.Optional;

import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.Origin;
import org.relaydesk.pictures.Picture;

/** What stands between {@code <body>} and {@code </body>}: HTML that is XML as well, so that a browser and the PDF library read the same. */
final class HtmlBody {

	/** How a picture is written. */
	interface Pictures {

		/** @param id once in the page */
		List<String> lines(Picture picture, String id);
	}

	private final Lines lines;
	private final Pictures pictures;
	private int figures;

	HtmlBody(Lines lines, Pictures pictures) {
		this.lines = lines;
		this.pictures = pictures;
	}

	void print(Document document) {
		lines.line("<main>");
		lines.line(element("h1", document.title())).line("<p class=\"lead\">" + escaped(document.lead()) + "</p>");
		document.sections().forEach(this::section);
		lines.line("</main>").line("<footer><p>" + escaped(document.footer()) + "</p></footer>");
	}

	private void section(Document.Section section) {
		lines.line("<section>").line(element("h2", section.title()));
		section.blocks().forEach(block -> block(block, section));
		lines.line("</section>");
	}

	private void block(Document.Block block, Document.Section section) {
		switch (block) {
			case Document.Paragraph(String text) -> lines.line(element("p", text));
			case Document.Notice(String text) -> lines.line("<p class=\"notice\">" + escaped(text) + "</p>");
			case Document.Bullets(List<String> items) -> list("ul", items);
			case Document.Steps(List<String> items) -> list("ol", items);
			case Document.Quotation quotation -> quotation(quotation);
			case Document.Table(List<String> header, List<Document.Row> rows) -> table(section.title(), header, rows);
			case Document.Figure(Picture picture) -> figure(picture);
			case Document.Link(String path, String text) -> lines.line("<p><a href=\"" + Escape.html(path) + ".html\">" + escaped(text) + "</a></p>");
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

	/** A wide table scrolls by itself on a phone, with the keyboard too (WCAG 2.1, 1.4.10 and 2.1.1). */
	private void table(String title, List<String> header, List<Document.Row> rows) {
		lines.line("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"" + Escape.html(title) + "\"><table>");
		lines.line("<thead><tr>" + cells("th scope=\"col\"", "th", header) + "</tr></thead>").line("<tbody>");
		for (Document.Row row : rows) {
			Optional<Origin> origin = row.origin();
			String head = "<th scope=\"row\">" + escaped(row.cells().getFirst()) + "</th>";
			lines.line("<tr>" + head + cells("td", "td", row.cells().subList(1, row.cells().size())) + "</tr>", origin);
		}
		lines.line("</tbody>").line("</table></div>");
	}

	private static String cells(String start, String end, List<String> texts) {
		StringBuilder cells = new StringBuilder();
		texts.forEach(text -> cells.append('<').append(start).append('>').append(escaped(text)).append("</").append(end).append('>'));
		return cells.toString();
	}

	private void figure(Picture picture) {
		figures++;
		lines.line("<figure>").line("<div class=\"picture\" role=\"group\" tabindex=\"0\" aria-label=\"" + Escape.html(picture.title()) + "\">");
		pictures.lines(picture, "figure-" + figures).forEach(lines::line);
		lines.line("</div>").line(element("figcaption", picture.title())).line("</figure>");
	}

	static String element(String tag, String text) {
		return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
	}

	private static String escaped(String text) {
		return UnbrokenText.in(Escape.html(text));
	}
}
