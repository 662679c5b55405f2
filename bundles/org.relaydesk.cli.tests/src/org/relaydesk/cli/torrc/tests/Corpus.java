// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.torrc.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.cli.Io;
import org.relaydesk.cli.RelayDesk;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Torrc files after the patterns of public ones, with every syntax that bears on an exit policy, and what tor 0.4.9.11 made of each.
 *
 * @param folder where they lie, and from where they include others
 */
record Corpus(Path folder) {

	/** A file of the corpus; {@code expected} holds tor's effective rules, or the one line {@code refused}. */
	record Entry(String name, String torrc, List<String> expected) {

		String file() {
			return name + ".torrc";
		}

		@Override
		public String toString() {
			return name;
		}
	}

	static List<Entry> entries() {
		return resource("index.txt").lines().map(Corpus::entry).toList();
	}

	/** Line ends that would not survive in a repository are made here. */
	private static Entry entry(String name) {
		String text = resource(name + ".torrc");
		String torrc = name.contains("crlf") ? text.replace("\n", "\r\n") : name.contains("no-last-newline") ? text.stripTrailing() : text;
		return new Entry(name, torrc, resource(name + ".rules").lines().toList());
	}

	/** Writes the files and those that they include; hidden and empty ones get their form here. */
	static Corpus write(Path folder) throws IOException {
		for (Entry entry : entries()) {
			Files.writeString(folder.resolve(entry.file()), entry.torrc());
		}
		for (String included : resource("includes.txt").lines().toList()) {
			Path file = folder.resolve(included.replace("/hidden", "/.hidden"));
			Files.createDirectories(file.getParent());
			Files.writeString(file, resource(included));
		}
		Files.createDirectories(folder.resolve("include/empty"));
		return new Corpus(folder);
	}

	/** What {@code policy show --torrc} says of a file; empty if it says that tor would refuse it. */
	Optional<JsonObject> show(String file) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = new RelayDesk().run(new String[] { "policy", "show", "--torrc", file, "--format", "json" },
				new Io(new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true,
						StandardCharsets.UTF_8), folder, false, false, Map.of()));
		String complaint = err.toString(StandardCharsets.UTF_8);
		if (code == 0) {
			return Optional.of(JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject());
		}
		if (code != 1 || !complaint.contains(": error: ")) {
			throw new AssertionError(file + " ended with " + code + ": " + complaint);
		}
		return Optional.empty();
	}

	/** The rules that the command shows, as descriptors have them; of a policy that accepts nothing they have one. */
	static List<String> rules(Optional<JsonObject> report) {
		List<String> rules = report.map(shown -> shown.getAsJsonArray("effective").asList().stream().map(JsonElement::getAsString)
				.map(Corpus::inADescriptor).toList()).orElse(List.of("refused"));
		return report.isPresent() && rules.stream().noneMatch(rule -> rule.startsWith("accept")) ? List.of("reject *:*") : rules;
	}

	private static String inADescriptor(String rule) {
		return rule.replaceFirst("^(accept|reject) \\*6:", "$16 *:").replaceFirst("^(accept|reject) \\[", "$16 [");
	}

	private static String resource(String name) {
		try (InputStream in = Corpus.class.getResourceAsStream("corpus/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}
}
