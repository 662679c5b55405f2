// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page that explains a kind of finding: Markdown in {@code pages/CODE.md} beside this class. Its first line is a heading with the code, its
 * first paragraph says what the matter is.
 */
public record FindingPage(FindingCode code, String text) {

	/** The page, if it has been written. */
	public static Optional<FindingPage> of(FindingCode code) {
		try (InputStream page = FindingPage.class.getResourceAsStream("pages/" + code.id() + ".md")) {
			return page == null ? Optional.empty() : Optional.of(new FindingPage(code, new String(page.readAllBytes(), StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException("a resource of this bundle cannot be read", e);
		}
	}

	/** The first paragraph below the heading, on one line. */
	public String summary() {
		String body = text.replaceFirst("^#[^\n]*\n\\s*", "");
		return body.split("\n\\s*\n", 2)[0].strip().replaceAll("\\s*\n\\s*", " ");
	}
}
