// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * A font of this bundle, read once for many documents, as the PDF library shall see it: without its table of glyph substitutions. The library would
 * compile the rules of all ligatures anew for every word that it draws, which takes nearly half of its time; and what is written in single letters
 * is found and read aloud letter by letter.
 */
final class PdfFont {

	/** Of the table directory: its length before the first table's record, where the number of tables stands, and a record's length (OpenType, "Table directory"). */
	private static final int HEADER = 12;
	private static final int TABLES = 4;
	private static final int RECORD = 16;
	private static final int SUBSTITUTIONS = tag("GSUB");
	/** A tag that no program knows: such a table is passed over. */
	private static final int UNKNOWN = tag("zzzz");

	private final byte[] bytes;

	private PdfFont(byte[] bytes) {
		this.bytes = bytes;
	}

	/** @param weight {@code Regular} or {@code Bold} */
	static PdfFont read(String weight) {
		try (InputStream in = PdfFont.class.getResourceAsStream("fonts/LiberationSans-" + weight + ".ttf")) {
			return new PdfFont(withoutSubstitutions(in.readAllBytes()));
		} catch (IOException e) {
			throw new UncheckedIOException("a font of this bundle could not be read", e);
		}
	}

	InputStream open() {
		return new ByteArrayInputStream(bytes);
	}

	private static byte[] withoutSubstitutions(byte[] font) {
		ByteBuffer buffer = ByteBuffer.wrap(font);
		int tables = buffer.getShort(TABLES);
		for (int i = 0; i < tables; i++) {
			int record = HEADER + i * RECORD;
			if (buffer.getInt(record) == SUBSTITUTIONS) {
				buffer.putInt(record, UNKNOWN);
			}
		}
		return font;
	}

	private static int tag(String letters) {
		return letters.charAt(0) << 24 | letters.charAt(1) << 16 | letters.charAt(2) << 8 | letters.charAt(3);
	}
}
