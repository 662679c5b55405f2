// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** The pages of a PDF as {@code pdftoppm} renders them; the caller has required it. */
public final class PdfPages {

	private static final int WHITE = 0xffffffff;
	/** Of the width; a document's own margins are wider. */
	private static final int MARGIN = 15;

	private PdfPages() {
	}

	/** What is wrong to the eye: blank pages, ink in the margins, words of the program; empty if nothing is. */
	public static List<String> faults(Path pdf) {
		try {
			Path folder = Files.createTempDirectory(pdf.toAbsolutePath().getParent(), "pages");
			List<String> faults = new ArrayList<>();
			String words = Command.run("pdftoppm", "-r", "20", "-png", pdf.toString(), folder.resolve("page").toString()).output();
			if (!words.isEmpty()) {
				faults.add(words);
			}
			try (Stream<Path> pages = Files.list(folder)) {
				pages.sorted().forEach(page -> look(page, faults));
			}
			return faults;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void look(Path file, List<String> faults) {
		BufferedImage page = read(file);
		int margin = page.getWidth() / MARGIN;
		if (!isInked(page, 0, page.getWidth())) {
			faults.add(file.getFileName() + " is blank");
		}
		if (isInked(page, 0, margin) || isInked(page, page.getWidth() - margin, page.getWidth())) {
			faults.add(file.getFileName() + " has ink in its margins");
		}
	}

	private static BufferedImage read(Path image) {
		try {
			return ImageIO.read(image.toFile());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isInked(BufferedImage page, int from, int to) {
		for (int x = from; x < to; x++) {
			for (int y = 0; y < page.getHeight(); y++) {
				if (page.getRGB(x, y) != WHITE) {
					return true;
				}
			}
		}
		return false;
	}
}
