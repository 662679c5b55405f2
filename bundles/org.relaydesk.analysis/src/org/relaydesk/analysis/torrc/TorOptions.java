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
import java.util.stream.Collectors;

import org.relaydesk.analysis.torrc.TorOption.State;
import org.relaydesk.analysis.torrc.TorOption.Use;

/**
 * All options of the Tor version from which {@code options.tsv} was taken (by {@code releng/tor-options/regenerate}), with our notes.
 */
public final class TorOptions {

	private record Note(String name, Use use, String description) {

		boolean speaksOf(String option) {
			return name.endsWith("*") ? option.startsWith(name.substring(0, name.length() - 1)) : name.equals(option);
		}
	}

	private static final TorOptions INSTANCE = load();

	private final String version;
	private final Map<String, TorOption> byName;

	private TorOptions(String version, Collection<TorOption> options) {
		this.version = version;
		this.byName = options.stream().collect(
				Collectors.toMap(TorOption::name, option -> option, (a, b) -> a, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
	}

	/** The catalogue. */
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

	/** What tor takes an abbreviation for: all options that begin with it, in any letter case. */
	public List<TorOption> abbreviated(String prefix) {
		String start = prefix.toLowerCase(Locale.ROOT);
		return prefix.isEmpty() ? List.of()
				: byName.values().stream().filter(option -> option.name().toLowerCase(Locale.ROOT).startsWith(start)).toList();
	}

	private static TorOptions load() {
		List<Note> notes = rows("notes.tsv").stream().filter(row -> row.length == 3).map(row -> new Note(row[0], Use.of(row[1]), row[2]))
				.sorted(Comparator.comparing((Note note) -> note.name().endsWith("*"))
						.thenComparing(note -> note.name().length(), Comparator.reverseOrder()))
				.toList();
		List<TorOption> options = new ArrayList<>();
		for (String[] row : rows("options.tsv")) {
			Optional<Note> note = notes.stream().filter(n -> n.speaksOf(row[0])).findFirst();
			options.add(new TorOption(row[0], row[1], row[2], State.valueOf(row[3].toUpperCase(Locale.ROOT)),
					note.map(Note::use).orElse(Use.FREE), note.map(Note::description).orElse("")));
		}
		String head = text("options.tsv").lines().findFirst().orElseThrow();
		return new TorOptions(head.replaceFirst(".*version ([0-9.]+[0-9]).*", "$1"), options);
	}

	private static List<String[]> rows(String file) {
		return text(file).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
	}

	private static String text(String file) {
		try (InputStream in = TorOptions.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
