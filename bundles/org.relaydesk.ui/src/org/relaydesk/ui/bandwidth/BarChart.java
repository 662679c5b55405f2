// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.bandwidth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.Origin;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Shape.Weight;
import org.relaydesk.pictures.Style;
import org.relaydesk.ui.picture.Figure;
import org.relaydesk.ui.picture.Figure.Spot;

/** Bars from left to right against limits, with words beneath. Lengths along the axis are in the caller's own units. */
final class BarChart {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 180;
	private static final int LEFT = 8;
	private static final int TOP = 40;
	private static final int BOTTOM = 28;

	private final Picture.Drawing drawing = Picture.drawing(WIDTH, HEIGHT);
	private final List<Spot<Optional<Origin>>> spots = new ArrayList<>();
	private final double length;
	private final double highest;

	/**
	 * @param length of the axis
	 * @param highest the largest value that has to fit
	 */
	BarChart(String heading, double length, double highest) {
		this.length = length;
		this.highest = Math.max(highest, 1);
		drawing.text(LEFT, 14, Anchor.START, Weight.STRONG, heading);
	}

	/** A bar that can be reached with pointer and keys. */
	void bar(double from, double to, double value, String name, Optional<Origin> origin) {
		double top = y(value);
		drawing.rectangle(x(from), top, x(to) - x(from), y(0) - top, Style.BAR, name);
		spots.add(new Spot<>(x(from), Math.min(top, y(0) - 8), x(to) - x(from), Math.max(8, y(0) - top), name, origin));
	}

	/** A dashed line across part of the chart. */
	void limit(double from, double to, double value) {
		drawing.line(x(from), y(value), x(to), y(value), Style.MARK);
	}

	/** What the dashed line means. */
	void legend(String text) {
		drawing.line(LEFT, 27, LEFT + 24.0, 27, Style.MARK);
		drawing.text(LEFT + 30.0, 31, Anchor.START, Weight.SOFT, text);
	}

	/** What there is to say in place of a legend. */
	void remark(String text) {
		drawing.text(LEFT, 31, Anchor.START, Weight.SOFT, text);
	}

	/** A word beneath the axis, in the middle of a stretch. */
	void word(double from, double to, String text) {
		drawing.text((x(from) + x(to)) / 2, HEIGHT - 8.0, Anchor.MIDDLE, text);
	}

	/** A short line that divides stretches. */
	void divide(double at) {
		drawing.line(x(at), y(0), x(at), y(0) + 8, Style.AXIS);
	}

	Figure<Optional<Origin>> figure(String title, String description) {
		drawing.line(LEFT, y(0), WIDTH - LEFT, y(0), Style.AXIS);
		return new Figure<>(drawing.called(title, description), spots);
	}

	private double x(double at) {
		return LEFT + (WIDTH - 2 * LEFT) * at / length;
	}

	private double y(double value) {
		return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * value / highest;
	}
}
