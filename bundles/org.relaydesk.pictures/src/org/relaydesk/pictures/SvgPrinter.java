// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Escape;

/** Prints a picture as SVG, with its title and description as text alternatives (SVG Accessibility API Mappings 1.0, 8.2). */
public final class SvgPrinter {

	private static final String TEXT_RULES = """
			svg text { fill: %1$s; stroke: none; font: %2$dpx system-ui, "Segoe UI", Roboto, "DejaVu Sans", Arial, sans-serif; }
			svg text.strong { font-weight: 600; }
			svg text.soft { fill: %3$s; }
			""";

	private SvgPrinter() {
	}

	/**
	 * The element, to stand in a page whose style sheet holds {@link #rules()}.
	 *
	 * @param id begins the ids of the title and the description; once in a page
	 */
	public static List<String> inline(Picture picture, String id) {
		return lines(picture, id, "");
	}

	/** A file of its own, in light colours. */
	public static List<String> standalone(Picture picture) {
		List<String> lines = lines(picture, "picture", " xmlns=\"http://www.w3.org/2000/svg\" width=\"" + picture.width() + "\" height=\"" + picture.height() + "\"");
		lines.add(1, "<style>" + rules(Tone::hex).lines().collect(joining(" ")) + "</style>");
		return lines;
	}

	/** The rules of a page's style sheet for pictures; colours are the variables of {@link Tone#variable()}. */
	public static String rules() {
		return rules(tone -> "var(" + tone.variable() + ")");
	}

	private static String rules(Function<Tone, String> colour) {
		String texts = String.format(Locale.ROOT, TEXT_RULES, colour.apply(Tone.INK), Picture.FONT_SIZE, colour.apply(Tone.SOFT));
		return Stream.of(Style.values()).map(style -> style.rule(colour) + "\n").collect(joining()) + texts;
	}

	private static List<String> lines(Picture picture, String id, String attributes) {
		List<String> lines = new ArrayList<>();
		lines.add("<svg" + attributes + " viewBox=\"0 0 " + picture.width() + " " + picture.height() + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-text\">");
		lines.add("<title id=\"" + id + "-title\">" + Escape.html(picture.title()) + "</title>");
		lines.add("<desc id=\"" + id + "-text\">" + Escape.html(picture.description()) + "</desc>");
		picture.shapes().forEach(shape -> lines.add(shape(shape)));
		lines.add("</svg>");
		return lines;
	}

	private static String shape(Shape shape) {
		return switch (shape) {
			case Shape.Rectangle r -> "<rect class=\"" + r.style().cssClass() + "\" x=\"" + number(r.x()) + "\" y=\"" + number(r.y()) + "\" width=\""
					+ number(r.width()) + "\" height=\"" + number(r.height()) + "\"" + r.tip().map(SvgPrinter::tip).orElse("/>");
			case Shape.Line(List<Shape.Point> points, Style style) -> "<polyline class=\"" + style.cssClass() + "\" points=\"" + points(points) + "\"/>";
			case Shape.Text(double x, double y, Shape.Anchor anchor, Shape.Weight weight, String text) ->
				"<text" + (weight == Shape.Weight.PLAIN ? "" : " class=\"" + lower(weight) + "\"") + " x=\"" + number(x) + "\" y=\"" + number(y) + "\""
						+ (anchor == Shape.Anchor.START ? "" : " text-anchor=\"" + lower(anchor) + "\"") + ">" + Escape.html(text) + "</text>";
		};
	}

	private static String points(List<Shape.Point> points) {
		StringJoiner pairs = new StringJoiner(" ");
		for (Shape.Point point : points) {
			pairs.add(number(point.x()) + "," + number(point.y()));
		}
		return pairs.toString();
	}

	private static String tip(String tip) {
		return "><title>" + Escape.html(tip) + "</title></rect>";
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	/** With one decimal, unless that is zero. */
	private static String number(double value) {
		long tenths = Math.round(Math.abs(value) * 10);
		String number = tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
		return value < 0 && tenths > 0 ? "-" + number : number;
	}
}
