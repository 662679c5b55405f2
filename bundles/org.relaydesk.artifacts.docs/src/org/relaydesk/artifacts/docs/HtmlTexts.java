// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Recent;

/**
 * Lines of HTML that hold nothing but text. Most of what a document says stands in other libraries' documents, too, and is printed once. May be used
 * by several threads at once.
 */
final class HtmlTexts {

	/** What holds one text, and is a line. */
	enum Element {
		LEAD("<p class=\"lead\">", "</p>"),
		HEADING("<h2>", "</h2>"),
		PARAGRAPH("<p>", "</p>"),
		NOTICE("<p class=\"notice\">", "</p>"),
		ITEM("<li>", "</li>"),
		CAPTION("<figcaption>", "</figcaption>"),
		FOOTER("<footer><p>", "</p></footer>");

		private final String start;
		private final String end;

		Element(String start, String end) {
			this.start = start;
			this.end = end;
		}
	}

	private final Map<Element, Recent<String, List<Line>>> elements = new EnumMap<>(Element.class);
	private final Recent<List<String>, List<Line>> heads = new Recent<>();
	private final Recent<List<String>, String> rows = new Recent<>();

	HtmlTexts() {
		for (Element element : Element.values()) {
			elements.put(element, new Recent<>());
		}
	}

	List<Line> element(Element element, String text) {
		return elements.get(element).get(text, () -> line(element.start + escaped(text) + element.end));
	}

	/** The head of a table. */
	List<Line> head(List<String> cells) {
		return heads.get(cells, () -> line("<thead><tr>" + cells("th scope=\"col\"", "th", cells) + "</tr></thead>"));
	}

	/** A row of a table, whose first cell names the others. */
	String row(List<String> cells) {
		return rows.get(cells, () -> "<tr><th scope=\"row\">" + escaped(cells.getFirst()) + "</th>" + cells("td", "td", cells.subList(1, cells.size())) + "</tr>");
	}

	private static String cells(String start, String end, List<String> texts) {
		StringBuilder cells = new StringBuilder();
		for (String text : texts) {
			cells.append('<').append(start).append('>').append(escaped(text)).append("</").append(end).append('>');
		}
		return cells.toString();
	}

	private static List<Line> line(String html) {
		return List.of(new Line(html, Optional.empty()));
	}

	static String escaped(String text) {
		return UnbrokenText.in(Escape.html(text));
	}
}
