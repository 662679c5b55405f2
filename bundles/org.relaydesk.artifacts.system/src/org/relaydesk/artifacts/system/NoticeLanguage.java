// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Words;
import org.relaydesk.model.Library;
import org.relaydesk.model.Located;

/** The languages of the notice page. The texts of each are a file {@code notice_XX.properties}. */
enum NoticeLanguage {

	ENGLISH("en", Set.of()),
	/** Countries whose official language is Spanish. */
	SPANISH("es", Set.of("AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GQ", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV", "UY", "VE"));

	private final Set<String> countries;
	private final Words words;

	NoticeLanguage(String code, Set<String> countries) {
		this.countries = countries;
		this.words = Words.of(NoticeLanguage.class, "notice", Locale.of(code));
	}

	/** All of them, that of the library's country first; English where no language is known for the country. */
	static List<NoticeLanguage> of(Library library) {
		String country = library.country().map(Located::value).orElse("").toUpperCase(Locale.ROOT);
		NoticeLanguage own = Arrays.stream(values()).filter(language -> language.countries.contains(country)).findFirst().orElse(ENGLISH);
		return Stream.concat(Stream.of(own), Arrays.stream(values()).filter(language -> language != own)).toList();
	}

	/** As in the attribute {@code lang} (RFC 5646). */
	String code() {
		return words.language();
	}

	/** The text of a key with its arguments, which are HTML already. */
	String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}
}
