// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A picture before it is printed: what stands first lies below.
 *
 * @param title what it shows, in a few words
 * @param description the same facts in sentences, for those who do not see it
 */
public record Picture(int width, int height, String title, String description, List<Shape> shapes) {

	/** The size of all text in pixels. */
	public static final int FONT_SIZE = 12;

	public static Drawing drawing(double width, double height) {
		return new Drawing((int) Math.ceil(width), (int) Math.ceil(height));
	}

	/** A picture in the making. */
	public static final class Drawing {

		private final int width;
		private final int height;
		private final List<Shape> shapes = new ArrayList<>();

		private Drawing(int width, int height) {
			this.width = width;
			this.height = height;
		}

		public Drawing rectangle(double x, double y, double w, double h, Style style) {
			return add(new Shape.Rectangle(x, y, w, h, style, Optional.empty()));
		}

		public Drawing rectangle(double x, double y, double w, double h, Style style, String tip) {
			return add(new Shape.Rectangle(x, y, w, h, style, Optional.of(tip)));
		}

		public Drawing line(double x1, double y1, double x2, double y2, Style style) {
			return add(new Shape.Line(List.of(new Shape.Point(x1, y1), new Shape.Point(x2, y2)), style));
		}

		public Drawing text(double x, double y, Shape.Anchor anchor, String text) {
			return text(x, y, anchor, Shape.Weight.PLAIN, text);
		}

		public Drawing text(double x, double y, Shape.Anchor anchor, Shape.Weight weight, String text) {
			return add(new Shape.Text(x, y, anchor, weight, text));
		}

		public Drawing add(Shape shape) {
			shapes.add(shape);
			return this;
		}

		public Picture called(String title, String description) {
			return new Picture(width, height, title, description, List.copyOf(shapes));
		}
	}
}
