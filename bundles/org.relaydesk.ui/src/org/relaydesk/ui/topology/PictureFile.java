// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.SvgPrinter;
import org.relaydesk.ui.picture.PictureImage;

/** Writes a picture in light colours into a file, in the format that the file's name says. */
public final class PictureFile {

	public static final String PNG = ".png";
	public static final String SVG = ".svg";

	private PictureFile() {
	}

	/** PNG for such a name, else SVG. To be called on the UI thread. */
	public static void write(Picture picture, Path file) throws IOException {
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(PNG)) {
			Files.write(file, PictureImage.png(picture));
		} else {
			Files.write(file, SvgPrinter.standalone(picture));
		}
	}
}
