// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.relaydesk.artifacts.Escape;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape;
import org.relaydesk.pictures.Style;
import org.relaydesk.pictures.Tone;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;

/** Draws the pictures of one document into its PDF: the same shapes as in SVG, with text as text, and no part of AWT that needs a screen or fonts. */
final class PdfPictures implements HtmlBody.Pictures {

	private static final String TYPE = "application/x-relaydesk-picture";

	private final Paper paper;
	private final Map<String, Picture> pictures = new HashMap<>();

	PdfPictures(Paper paper) {
		this.paper = paper;
	}

	@Override
	public List<String> lines(Picture picture, String id) {
		pictures.put(id, picture);
		double scale = Math.min(1, Math.min((double) paper.width() / picture.width(), (double) paper.height() / picture.height()));
		return List.of(String.format(Locale.ROOT, "<object type=\"%s\" data=\"%s\" style=\"display:block;width:%.1fpx;height:%.1fpx\" alt=\"%s\"></object>", TYPE, id,
				scale * picture.width(), scale * picture.height(), Escape.html(picture.title() + ". " + picture.description())));
	}

	FSObjectDrawerFactory drawers() {
		DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
		drawers.registerDrawer(TYPE, (element, x, y, width, height, device, context, dotsPerPixel) -> {
			Picture picture = pictures.get(element.getAttribute("data"));
			Page page = new Page(device, context, x, y, width / picture.width());
			picture.shapes().forEach(page::draw);
			return null;
		});
		return drawers;
	}

	/**
	 * Where a picture is drawn.
	 *
	 * @param scale dots of the device for a pixel of the picture
	 */
	private record Page(OutputDevice device, RenderingContext context, double left, double top, double scale) {

		void draw(Shape shape) {
			switch (shape) {
				case Shape.Rectangle r -> draw(new Rectangle2D.Double(x(r.x()), y(r.y()), r.width() * scale, r.height() * scale), r.style());
				case Shape.Line(List<Shape.Point> points, Style style) -> draw(path(points), style);
				case Shape.Text text -> draw(text);
			}
		}

		private double x(double x) {
			return left + x * scale;
		}

		private double y(double y) {
			return top + y * scale;
		}

		private Path2D path(List<Shape.Point> points) {
			Path2D path = new Path2D.Double();
			path.moveTo(x(points.getFirst().x()), y(points.getFirst().y()));
			points.stream().skip(1).forEach(point -> path.lineTo(x(point.x()), y(point.y())));
			return path;
		}

		private void draw(java.awt.Shape shape, Style style) {
			style.fill().ifPresent(tone -> {
				color(tone);
				device.fill(shape);
			});
			style.stroke().ifPresent(tone -> {
				color(tone);
				device.setStroke(stroke(style.isDashed()));
				device.draw(shape);
			});
		}

		private BasicStroke stroke(boolean dashed) {
			float unit = (float) scale;
			float[] dashes = dashed ? new float[] { 5 * unit, 4 * unit } : null;
			return new BasicStroke(unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
		}

		private void draw(Shape.Text text) {
			FSFont font = context.getFont(font(text.weight() == Shape.Weight.STRONG));
			double width = context.getTextRenderer().getWidth(context.getFontContext(), font, text.text());
			double shift = switch (text.anchor()) {
				case START -> 0;
				case MIDDLE -> width / 2;
				case END -> width;
			};
			color(text.weight() == Shape.Weight.SOFT ? Tone.SOFT : Tone.INK);
			device.setFont(font);
			context.getTextRenderer().drawString(device, text.text(), (float) (x(text.x()) - shift), (float) y(text.y()));
		}

		private FontSpecification font(boolean strong) {
			FontSpecification font = new FontSpecification();
			font.families = new String[] { StyleSheet.PDF_FONT };
			font.size = (float) (Picture.FONT_SIZE * scale);
			font.fontWeight = strong ? IdentValue.BOLD : IdentValue.NORMAL;
			font.fontStyle = IdentValue.NORMAL;
			font.variant = IdentValue.NORMAL;
			return font;
		}

		private void color(Tone tone) {
			device.setColor(new FSRGBColor(tone.light()));
		}
	}
}
