// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Shape.Weight;
import org.relaydesk.pictures.Style;

/** Draws a layout: groups, wires, boxes with their words. */
record TopologyPicture(Layout layout) {

	Picture picture(String title, String description) {
		Picture.Drawing drawing = Picture.drawing(layout.width(), layout.height());
		layout.boxes().stream().filter(TopologyPicture::isGroup).forEach(box -> draw(drawing, box));
		layout.routes().forEach(route -> drawing.add(new Shape.Line(route.points(), route.edge().isApart() ? Style.APART : Style.WIRE)));
		layout.boxes().stream().filter(box -> !isGroup(box)).forEach(box -> draw(drawing, box));
		return drawing.called(title, description);
	}

	private static boolean isGroup(Layout.Box box) {
		return !box.node().children().isEmpty();
	}

	private static void draw(Picture.Drawing drawing, Layout.Box box) {
		drawing.rectangle(box.x(), box.y(), box.width(), box.height(), isGroup(box) ? Style.GROUP : Style.BOX);
		double x = box.x() + Layout.INSET;
		double y = box.y() + Layout.INSET + 12;
		drawing.text(x, y, Anchor.START, Weight.STRONG, box.node().title());
		for (String detail : box.node().details()) {
			y += Layout.LINE;
			drawing.text(x, y, Anchor.START, detail);
		}
	}
}
