// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/**
 * The words of the languages that people write comments in: English, and Spanish where the workbench speaks it; and those of our trade.
 * Reading them takes some tenths of a second: never on the UI thread.
 */
final class Dictionaries {

	private static final String FOLDER = "/dictionaries/";
	private static final int MOST_SUGGESTIONS = 6;

	private final List<Hunspell> languages = new ArrayList<>();
	private final Set<String> trade;

	private Dictionaries(Set<String> trade) {
		this.trade = trade;
	}

	/** The dictionaries for a workbench in a language. */
	static Dictionaries of(Locale locale) {
		try {
			Dictionaries dictionaries = new Dictionaries(Set.copyOf(new String(resource("trade.txt").readAllBytes(), StandardCharsets.UTF_8).lines().toList()));
			dictionaries.languages.add(language("en"));
			if (locale.getLanguage().equals("es")) {
				dictionaries.languages.add(language("es"));
			}
			return dictionaries;
		} catch (IOException e) {
			throw new UncheckedIOException("a dictionary of this bundle cannot be read", e);
		} catch (ParseException e) {
			throw new IllegalStateException("a dictionary of this bundle is broken", e);
		}
	}

	private static Hunspell language(String name) throws IOException, ParseException {
		try (InputStream rules = resource(name + "/words.aff"); InputStream words = resource(name + "/words.dic")) {
			return new Hunspell(new Dictionary(rules, List.of(words), false, SortingStrategy.inMemory()));
		}
	}

	private static InputStream resource(String path) {
		InputStream resource = Dictionaries.class.getResourceAsStream(FOLDER + path);
		if (resource == null) {
			throw new IllegalStateException("this bundle lacks " + FOLDER + path);
		}
		return resource;
	}

	/** Whether any of the languages knows the word. */
	boolean knows(String word) {
		return trade.contains(word.toLowerCase(Locale.ROOT)) || languages.stream().anyMatch(language -> language.spell(word));
	}

	/** Words that may have been meant, the likeliest first. */
	List<String> suggestions(String word) {
		Set<String> suggestions = new LinkedHashSet<>();
		languages.stream().flatMap(language -> language.suggest(word).stream()).forEach(suggestions::add);
		return suggestions.stream().limit(MOST_SUGGESTIONS).toList();
	}
}
