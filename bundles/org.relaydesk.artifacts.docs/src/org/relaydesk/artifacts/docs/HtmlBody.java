// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;
import java.util.Optional;

import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.Recent;
import org.relaydesk.pictures.Picture;

/** What stands between {@code <body>} and {@code </body>}: HTML that is XML as well, so that a browser and the PDF library read the same. */
final class HtmlBody {

	/** How a picture is written. */
	interface Pictures {

		/** @param id once in the page */
		List<String> lines(Picture picture, String id);
	}

	/** A line that holds nothing but a text, or several. */
	private record Element(String start, Object content) {
	}

	private final Lines lines;
	private final Pictures pictures;
	private final Recent<Object, List<Line>> printed;
	private int figures;

	/** @param printed lines for all documents: most of what one says stands in the others, too */
	HtmlBody(Lines lines, Pictures pictures, Recent<Object, List<Line>> printed) {
		this.lines = lines;
		this.pictures = pictures;
		this.printed = printed;
	}

	void print(Document document) {
		lines.line("<main>").line(element("h1", document.title()));
		put("<p class=\"lead\">", document.lead(), "</p>");
		for (Document.Section section : document.sections()) {
			section(section);
		}
		lines.line("</main>");
		put("<footer><p>", document.footer(), "</p></footer>");
	}

	private void section(Document.Section section) {
		lines.line("<section>");
		put("<h2>", section.title(), "</h2>");
		for (Document.Block block : section.blocks()) {
			block(block, section);
		}
		lines.line("</section>");
	}

	private void block(Document.Block block, Document.Section section) {
		switch (block) {
			case Document.Paragraph(String text) -> put("<p>", text, "</p>");
			case Document.Notice(String text) -> put("<p class=\"notice\">", text, "</p>");
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
		for (String item : items) {
			put("<li>", item, "</li>");
		}
		lines.line("</" + tag + ">");
	}

	private void quotation(Document.Quotation quotation) {
		lines.line(element("h3", quotation.title())).line("<blockquote>");
		quotation.paragraphs().forEach(paragraph -> put("<p>", paragraph, "</p>"));
		lines.line("</blockquote>");
	}

	/** A wide table scrolls by itself on a phone, with the keyboard too (WCAG 2.1, 1.4.10 and 2.1.1). */
	private void table(String title, List<String> header, List<Document.Row> rows) {
		lines.line("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"" + Escape.html(title) + "\"><table>");
		lines.append(printed.get(new Element("<thead>", header), () -> line("<thead><tr>" + cells("th scope=\"col\"", "th", header) + "</tr></thead>")));
		lines.line("<tbody>");
		for (Document.Row row : rows) {
			lines.line(printed.get(new Element("<tr>", row.cells()), () -> line(row(row.cells()))).getFirst().text(), row.origin());
		}
		lines.line("</tbody>").line("</table></div>");
	}

	private static String row(List<String> cells) {
		return "<tr><th scope=\"row\">" + escaped(cells.getFirst()) + "</th>" + cells("td", "td", cells.subList(1, cells.size())) + "</tr>";
	}

	private static String cells(String start, String end, List<String> texts) {
		StringBuilder cells = new StringBuilder();
		for (String text : texts) {
			cells.append('<').append(start).append('>').append(escaped(text)).append("</").append(end).append('>');
		}
		return cells.toString();
	}

	private void figure(Picture picture) {
		figures++;
		lines.line("<figure>").line("<div class=\"picture\" role=\"group\" tabindex=\"0\" aria-label=\"" + Escape.html(picture.title()) + "\">");
		for (String line : pictures.lines(picture, "figure-" + figures)) {
			lines.line(line);
		}
		lines.line("</div>");
		put("<figcaption>", picture.title(), "</figcaption>");
		lines.line("</figure>");
	}

	private void put(String start, String text, String end) {
		lines.append(printed.get(new Element(start, text), () -> line(start + escaped(text) + end)));
	}

	private static List<Line> line(String html) {
		return List.of(new Line(html, Optional.empty()));
	}

	static String element(String tag, String text) {
		return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
	}

	private static String escaped(String text) {
		return UnbrokenText.in(Escape.html(text));
	}
}
