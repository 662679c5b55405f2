// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.relaydesk.artifacts.Escape;

/** A picture in SVG, in the few shapes that charts need. Colours come from the page's style, so that print and dark mode work. */
final class Svg {

	private final int width;
	private final int height;
	private final List<String> shapes = new ArrayList<>();

	Svg(int width, int height) {
		this.width = width;
		this.height = height;
	}

	/** @param style a class of the page's style sheet, such as {@code bar} */
	Svg rectangle(double x, double y, double w, double h, String style, String tip) {
		shapes.add("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"><title>%s</title></rect>".formatted(style, number(x), number(y),
				number(w), number(h), Escape.html(tip)));
		return this;
	}

	Svg line(double x1, double y1, double x2, double y2, String style) {
		shapes.add("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>".formatted(style, number(x1), number(y1), number(x2), number(y2)));
		return this;
	}

	/** @param anchor {@code start}, {@code middle} or {@code end} */
	Svg text(double x, double y, String anchor, String text) {
		shapes.add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>".formatted(number(x), number(y), anchor, Escape.html(text)));
		return this;
	}

	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	/** The element, with its title and description for those who do not see it. */
	List<String> lines(String title, String description) {
		List<String> lines = new ArrayList<>();
		lines.add(String.format(Locale.ROOT, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">", width, height, Escape.html(title + ". " + description)));
		lines.addAll(shapes);
		lines.add("</svg>");
		return lines;
	}
}
