// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures;

import java.util.List;
import java.util.Optional;

/** A part of a picture. Lengths are in pixels of 1/96 inch; the origin is at the top left. */
public sealed interface Shape {

	/** @param tip what a pointer that rests on it is told */
	record Rectangle(double x, double y, double width, double height, Style style, Optional<String> tip) implements Shape {
	}

	/** Straight lines from point to point. */
	record Line(List<Point> points, Style style) implements Shape {
	}

	/** @param y of the base line */
	record Text(double x, double y, Anchor anchor, Weight weight, String text) implements Shape {
	}

	record Point(double x, double y) {
	}

	/** Which part of a text stands at its point. */
	enum Anchor {
		START, MIDDLE, END
	}

	/** How a text looks. */
	enum Weight {
		PLAIN, STRONG, SOFT
	}
}
