// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The page that explains a kind of finding: Markdown in {@code pages/CODE.md} beside this class, in other languages {@code pages/LANGUAGE/CODE.md}.
 * Its first line is a heading with the code, its first paragraph says what the matter is.
 *
 * @param language in which it is written, an ISO 639 code
 */
public record FindingPage(FindingCode code, String language, String text) {

	/** The English page, if it has been written. */
	public static Optional<FindingPage> of(FindingCode code) {
		return read(code, Locale.ENGLISH.getLanguage(), code.id());
	}

	/** The page in the reader's language, or in English if it has not been translated. */
	public static Optional<FindingPage> of(FindingCode code, Locale reader) {
		String language = reader.getLanguage();
		return read(code, language, language + "/" + code.id()).or(() -> of(code));
	}

	private static Optional<FindingPage> read(FindingCode code, String language, String name) {
		try (InputStream page = FindingPage.class.getResourceAsStream("pages/" + name + ".md")) {
			return page == null ? Optional.empty() : Optional.of(new FindingPage(code, language, new String(page.readAllBytes(), StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException("a resource of this bundle cannot be read", e);
		}
	}

	/** The first paragraph below the heading, on one line. */
	public String summary() {
		String body = text.replaceFirst("^#[^\n]*\n\\s*", "");
		return body.split("\n\\s*\n", 2)[0].strip().replaceAll("\\s*\n\\s*", " ");
	}

	/** The same for where no Markdown is shown. */
	public String plainSummary() {
		return summary().replace("`", "");
	}
}
