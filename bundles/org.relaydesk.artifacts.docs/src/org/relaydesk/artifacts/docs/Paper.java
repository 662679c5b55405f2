// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.relaydesk.model.Library;

/** The size of a sheet of paper where the libraries are. */
enum Paper {
	/** ISO 216. */
	A4(658, 920),
	/** ANSI X3.151; usual where this size is sold. */
	LETTER(680, 850);

	private static final Set<String> COUNTRIES_WITH_LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");

	private final int width;
	private final int height;

	Paper(int width, int height) {
		this.width = width;
		this.height = height;
	}

	static Paper of(List<Library> libraries) {
		boolean letter = libraries.stream().flatMap(library -> library.country().stream()).map(country -> country.value()).anyMatch(COUNTRIES_WITH_LETTER::contains);
		return letter ? LETTER : A4;
	}

	/** The width between the margins in pixels of 1/96 inch. */
	int width() {
		return width;
	}

	/** The height that a picture may take in pixels of 1/96 inch. */
	int height() {
		return height;
	}

	/** As CSS calls it. */
	String css() {
		return name().toLowerCase(Locale.ROOT);
	}
}
