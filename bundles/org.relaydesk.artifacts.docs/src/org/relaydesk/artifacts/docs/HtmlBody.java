// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;

import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.docs.HtmlTexts.Element;
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
	private final HtmlTexts texts;
	private int figures;

	/** @param texts for all documents, since most of what one says stands in the others, too */
	HtmlBody(Lines lines, Pictures pictures, HtmlTexts texts) {
		this.lines = lines;
		this.pictures = pictures;
		this.texts = texts;
	}

	void print(Document document) {
		lines.line("<main>").line(element("h1", document.title()));
		put(Element.LEAD, document.lead());
		for (Document.Section section : document.sections()) {
			section(section);
		}
		lines.line("</main>");
		put(Element.FOOTER, document.footer());
	}

	private void section(Document.Section section) {
		lines.line("<section>");
		put(Element.HEADING, section.title());
		for (Document.Block block : section.blocks()) {
			block(block, section);
		}
		lines.line("</section>");
	}

	private void block(Document.Block block, Document.Section section) {
		switch (block) {
			case Document.Paragraph(String text) -> put(Element.PARAGRAPH, text);
			case Document.Notice(String text) -> put(Element.NOTICE, text);
			case Document.Bullets(List<String> items) -> list("ul", items);
			case Document.Steps(List<String> items) -> list("ol", items);
			case Document.Quotation quotation -> quotation(quotation);
			case Document.Table(List<String> header, List<Document.Row> rows) -> table(section.title(), header, rows);
			case Document.Figure(Picture picture) -> figure(picture);
			case Document.Link(String path, String text) -> lines.line("<p><a href=\"" + Escape.html(path) + ".html\">" + HtmlTexts.escaped(text) + "</a></p>");
		}
	}

	private void list(String tag, List<String> items) {
		lines.line("<" + tag + ">");
		for (String item : items) {
			put(Element.ITEM, item);
		}
		lines.line("</" + tag + ">");
	}

	private void quotation(Document.Quotation quotation) {
		lines.line(element("h3", quotation.title())).line("<blockquote>");
		quotation.paragraphs().forEach(paragraph -> put(Element.PARAGRAPH, paragraph));
		lines.line("</blockquote>");
	}

	/** A wide table scrolls by itself on a phone, with the keyboard too (WCAG 2.1, 1.4.10 and 2.1.1). */
	private void table(String title, List<String> header, List<Document.Row> rows) {
		lines.line("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"" + Escape.html(title) + "\"><table>");
		lines.append(texts.head(header)).line("<tbody>");
		for (Document.Row row : rows) {
			lines.line(texts.row(row.cells()), row.origin());
		}
		lines.line("</tbody>").line("</table></div>");
	}

	private void figure(Picture picture) {
		figures++;
		lines.line("<figure>").line("<div class=\"picture\" role=\"group\" tabindex=\"0\" aria-label=\"" + Escape.html(picture.title()) + "\">");
		for (String line : pictures.lines(picture, "figure-" + figures)) {
			lines.line(line);
		}
		lines.line("</div>");
		put(Element.CAPTION, picture.title());
		lines.line("</figure>");
	}

	private void put(Element element, String text) {
		lines.append(texts.element(element, text));
	}

	static String element(String tag, String text) {
		return "<" + tag + ">" + HtmlTexts.escaped(text) + "</" + tag + ">";
	}
}
