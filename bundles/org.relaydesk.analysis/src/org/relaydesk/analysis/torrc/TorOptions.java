// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.relaydesk.analysis.torrc.TorOption.State;
import org.relaydesk.analysis.torrc.TorOption.Use;

/**
 * All options of the Tor version from which {@code options.tsv} was taken (by {@code releng/tor-options/regenerate}), with our notes,
 * and the other spellings that it takes ({@code aliases.tsv}).
 */
public final class TorOptions {

	private record Note(String name, Use use) {

		boolean speaksOf(String option) {
			return name.endsWith("*") ? option.startsWith(name.substring(0, name.length() - 1)) : name.equals(option);
		}
	}

	private static final TorOptions INSTANCE = load();

	private final String version;
	private final Map<String, TorOption> byName;
	/** The option's name by the other spelling. */
	private final Map<String, String> aliases;

	private TorOptions(String version, Collection<TorOption> options, List<String[]> aliases) {
		this.version = version;
		this.byName = inAnyCase(options, TorOption::name, option -> option);
		this.aliases = inAnyCase(aliases, row -> row[0], row -> row[1]);
	}

	private static <T, V> Map<String, V> inAnyCase(Collection<T> rows, Function<T, String> key, Function<T, V> value) {
		return rows.stream().collect(Collectors.toMap(key, value, (a, b) -> a, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
	}

	/** The catalogue. Reading it takes some hundredths of a second: ask for it when there is an option to look up, and not before. */
	public static TorOptions catalogue() {
		return INSTANCE;
	}

	/** The Tor version that it describes, such as {@code 0.4.9.11}. */
	public String version() {
		return version;
	}

	/** All options by name. */
	public Collection<TorOption> all() {
		return byName.values();
	}

	/** The option of this name, in any letter case. */
	public Optional<TorOption> option(String name) {
		return Optional.ofNullable(byName.get(name));
	}

	/** What tor may take a key for that is no option's name: the option whose other spelling it is, else all that begin with it, in any letter case. */
	public List<TorOption> abbreviated(String key) {
		if (aliases.containsKey(key)) {
			return List.of(byName.get(aliases.get(key)));
		}
		String start = key.toLowerCase(Locale.ROOT);
		return key.isEmpty() ? List.of()
				: byName.values().stream().filter(option -> option.name().toLowerCase(Locale.ROOT).startsWith(start)).toList();
	}

	/** The option that tor takes a key for; of several that begin with it tor takes the first by name. */
	public Optional<TorOption> meant(String key) {
		return option(key).or(() -> abbreviated(key).stream().findFirst());
	}

	private static TorOptions load() {
		List<Note> notes = rows("notes.tsv").stream().map(row -> new Note(row[0], Use.of(row[1])))
				.sorted(Comparator.comparing((Note note) -> note.name().endsWith("*"))
						.thenComparing(note -> note.name().length(), Comparator.reverseOrder()))
				.toList();
		List<TorOption> options = new ArrayList<>();
		for (String[] row : rows("options.tsv")) {
			Optional<Note> note = notes.stream().filter(n -> n.speaksOf(row[0])).findFirst();
			options.add(new TorOption(row[0], row[1], row[2], State.valueOf(row[3].toUpperCase(Locale.ROOT)),
					note.map(Note::use).orElse(Use.FREE), note.map(Note::name)));
		}
		String head = contents("options.tsv").lines().findFirst().orElseThrow();
		return new TorOptions(head.replaceFirst(".*version ([0-9.]+[0-9]).*", "$1"), options, rows("aliases.tsv"));
	}

	private static List<String[]> rows(String file) {
		return contents(file).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
	}

	private static String contents(String file) {
		try (InputStream in = TorOptions.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
