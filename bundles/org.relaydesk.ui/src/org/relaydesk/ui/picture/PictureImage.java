// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.picture;

import java.io.ByteArrayOutputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Tone;

/** A picture as pixels, in light colours on white paper. */
public final class PictureImage {

	/** Twice the size of the screen, so that print is sharp. */
	private static final int SCALE = 2;

	private PictureImage() {
	}

	/** The bytes of a PNG file. To be called on the UI thread. */
	public static byte[] png(Picture picture) {
		Display display = Display.getCurrent();
		Image image = new Image(display, picture.width() * SCALE, picture.height() * SCALE);
		GC gc = new GC(image);
		Transform transform = new Transform(display);
		try {
			gc.setBackground(Palette.LIGHT.color(Tone.PAPER));
			gc.fillRectangle(image.getBounds());
			transform.scale(SCALE, SCALE);
			gc.setTransform(transform);
			PicturePainter.paint(picture, display, gc, Palette.LIGHT);
			return encode(image.getImageData(100));
		} finally {
			transform.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	private static byte[] encode(ImageData data) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}
}
