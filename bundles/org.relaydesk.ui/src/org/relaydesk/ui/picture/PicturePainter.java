// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.picture;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape;
import org.relaydesk.pictures.Style;
import org.relaydesk.pictures.Tone;

/** Paints a picture with the platform's graphics: on the screen and into images. */
final class PicturePainter {

	private static final double PIXELS_PER_POINT = 96.0 / 72;

	private final Device device;
	private final GC gc;
	private final Palette palette;
	private final Font plain;
	private final Font strong;

	private PicturePainter(Device device, GC gc, Palette palette) {
		this.device = device;
		this.gc = gc;
		this.palette = palette;
		FontData system = device.getSystemFont().getFontData()[0];
		int height = (int) Math.round(Picture.FONT_SIZE / PIXELS_PER_POINT * 96 / device.getDPI().y);
		plain = new Font(device, system.getName(), height, SWT.NORMAL);
		strong = new Font(device, system.getName(), height, SWT.BOLD);
	}

	/** Paints at the graphics' present transformation. */
	static void paint(Picture picture, Device device, GC gc, Palette palette) {
		PicturePainter painter = new PicturePainter(device, gc, palette);
		try {
			gc.setAntialias(SWT.ON);
			gc.setTextAntialias(SWT.ON);
			picture.shapes().forEach(painter::paint);
		} finally {
			painter.plain.dispose();
			painter.strong.dispose();
		}
	}

	private void paint(Shape shape) {
		switch (shape) {
			case Shape.Rectangle r -> {
				Path path = new Path(device);
				path.addRectangle((float) r.x(), (float) r.y(), (float) r.width(), (float) r.height());
				paint(path, r.style());
			}
			case Shape.Line(List<Shape.Point> points, Style style) -> {
				Path path = new Path(device);
				path.moveTo((float) points.getFirst().x(), (float) points.getFirst().y());
				points.stream().skip(1).forEach(point -> path.lineTo((float) point.x(), (float) point.y()));
				paint(path, style);
			}
			case Shape.Text text -> paint(text);
		}
	}

	private void paint(Path path, Style style) {
		style.fill().ifPresent(tone -> {
			gc.setBackground(palette.color(tone));
			gc.fillPath(path);
		});
		style.stroke().ifPresent(tone -> {
			gc.setForeground(palette.color(tone));
			gc.setLineStyle(style.isDashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
			gc.drawPath(path);
		});
		path.dispose();
	}

	private void paint(Shape.Text text) {
		gc.setFont(text.weight() == Shape.Weight.STRONG ? strong : plain);
		gc.setForeground(palette.color(text.weight() == Shape.Weight.SOFT ? Tone.SOFT : Tone.INK));
		Point extent = gc.textExtent(text.text());
		double left = switch (text.anchor()) {
			case START -> text.x();
			case MIDDLE -> text.x() - extent.x / 2.0;
			case END -> text.x() - extent.x;
		};
		int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		gc.drawText(text.text(), (int) Math.round(left), (int) Math.round(text.y() - ascent), SWT.DRAW_TRANSPARENT);
	}
}
