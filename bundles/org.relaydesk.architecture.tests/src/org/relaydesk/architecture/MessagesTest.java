// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whatever a finding says stands in a file beside a {@code MessageBundle}, and nothing else stands there. {@link TextsTest} compares the languages. */
class MessagesTest {

	private static final Pattern BUNDLE = Pattern.compile("new MessageBundle\\((\\w+)\\.class(?:, \"(\\w+)\")?\\)");
	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
	private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} | \\p{L}{2,}");
	private static final Pattern SAID = Pattern.compile("\\b(Finding[.]of|(?:Finding[.])?Related|Message[.]verbatim)\\(");
	private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"\\s*[,)]");

	@Test
	void everyApostropheIsDoubled() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path file : texts()) {
			Properties texts = TextsTest.read(file);
			texts.stringPropertyNames().stream().filter(key -> !isFormat(texts.getProperty(key))).forEach(key -> wrong.add(Repository.name(file) + ": " + key));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void aLoneApostropheWouldBeSeen() {
		assertTrue(isFormat("Tor''s list of {0}: '{' … '}'"));
		assertFalse(isFormat("Tor's list"));
		assertFalse(isFormat("a {0"));
	}

	@Test
	void everyTextIsAskedFor() throws IOException {
		List<String> unused = new ArrayList<>();
		for (Path file : texts()) {
			String code = code(bundle(file));
			Set<String> literals = Stream.of(rows(file), literalsOf(code), codes(code)).flatMap(all -> all).collect(Collectors.toSet());
			Set<String> words = Arrays.stream(code.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_-]+")).collect(Collectors.toSet());
			TextsTest.read(file).stringPropertyNames().stream().filter(key -> !isAskedFor(key, literals, words))
					.forEach(key -> unused.add(Repository.name(file) + ": " + key));
		}
		assertEquals(List.of(), unused);
	}

	@Test
	void aTextThatNobodyAsksForWouldBeSeen() {
		Set<String> literals = Set.of("port.conflict", "port.purpose.", ".dated");
		Set<String> words = Set.of("ssh");
		assertTrue(isAskedFor("port.conflict", literals, words));
		assertTrue(isAskedFor("port.purpose.SSH", literals, words));
		assertTrue(isAskedFor("port.purpose.SSH.dated", literals, words));
		assertFalse(isAskedFor("port.purpose.FTP", literals, words));
		assertFalse(isAskedFor("port.conflict.ssh", literals, words));
	}

	@Test
	void everyTextThatIsAskedForIsThere() throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path bundle : texts().stream().map(MessagesTest::bundle).distinct().toList()) {
			Set<String> known = new TreeSet<>();
			for (Path file : TextsTest.english()) {
				if (file.startsWith(bundle)) {
					known.addAll(TextsTest.read(file).stringPropertyNames());
				}
			}
			ASKED.matcher(code(bundle)).results().map(found -> found.group(1)).filter(key -> !key.endsWith(".") && !known.contains(key))
					.forEach(key -> missing.add(Repository.name(bundle) + ": " + key));
		}
		assertEquals(List.of(), missing);
	}

	/** The command speaks English alone, and so do the words that it gives to an analysis. */
	@Test
	void noFindingSaysAnythingByItself() throws IOException {
		List<String> literals = new ArrayList<>();
		for (Path file : Repository.sources()) {
			if (Repository.name(file).matches("bundles/(?!org[.]relaydesk[.](cli|.*[.]tests)/).*/src/.*[.]java")) {
				literals(Files.readString(file)).forEach(literal -> literals.add(Repository.name(file) + ": " + literal));
			}
		}
		assertEquals(List.of(), literals);
	}

	@Test
	void aLiteralWouldBeSeen() {
		assertEquals(List.of("host ", " has no address"), literals("return Finding.of(CODE, place(\"a\"), Message.joined(\"\", List.of(\"host \", name(), \" has no address\")));"));
		assertEquals(List.of("its role"), literals("new Finding.Related(Message.verbatim(\"its role\"), origin)").stream().distinct().toList());
		assertEquals(List.of(), literals("Finding.of(CODE, origin, text(\"host.address\", name())); say(\"two words\");"));
	}

	/** The files beside the classes that make a bundle of messages, English and Spanish. */
	private static List<Path> texts() throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path file : Repository.sources()) {
			if (Repository.name(file).matches("bundles/org[.]relaydesk[.][a-z.]+(?<![.]tests)/src/.*[.]java")) {
				BUNDLE.matcher(Files.readString(file)).results().map(found -> found.group(2) == null ? "findings" : found.group(2))
						.flatMap(name -> List.of(name + ".properties", name + "_es.properties").stream()).map(file::resolveSibling).forEach(files::add);
			}
		}
		assertTrue(files.stream().anyMatch(file -> file.endsWith("analysis/findings_es.properties")), files::toString);
		return files.stream().filter(Files::exists).toList();
	}

	private static boolean isFormat(String text) {
		if (text.replace("''", "").replaceAll("'[{}]'", "").contains("'")) {
			return false;
		}
		try {
			return !new MessageFormat(text, Locale.ROOT).toPattern().isEmpty();
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	/** As it stands, or put together: from a literal that ends in a dot and a number or a word of the code, such as a constant, and from literals that begin with a dot. */
	private static boolean isAskedFor(String key, Set<String> literals, Set<String> words) {
		int dot = key.lastIndexOf('.');
		return literals.contains(key) || literals.contains(key.substring(0, dot + 1)) && isWord(key.substring(dot + 1), words)
				|| dot > 0 && literals.contains(key.substring(dot)) && isAskedFor(key.substring(0, dot), literals, words);
	}

	private static boolean isWord(String text, Set<String> words) {
		return words.contains(text.toLowerCase(Locale.ROOT)) || text.matches("[0-9]+");
	}

	private static Stream<String> literalsOf(String code) {
		return LITERAL.matcher(code).results().map(found -> found.group(1));
	}

	/** Where a finding's code is the name of its text, or the beginning of that, all codes count as written out. */
	private static Stream<String> codes(String code) throws IOException {
		Path codes = Repository.root().resolve("bundles/org.relaydesk.analysis/src/org/relaydesk/analysis/FindingCode.java");
		return code.contains("text(code.id()") ? literalsOf(Files.readString(codes)).flatMap(id -> Stream.of(id, id + ".")) : Stream.empty();
	}

	/** A table beside a file of texts names some of them in its first column. */
	private static Stream<String> rows(Path texts) throws IOException {
		Path table = texts.resolveSibling(texts.getFileName().toString().replaceFirst("(_es)?[.]properties$", ".tsv"));
		return Files.exists(table) ? Files.readAllLines(table).stream().map(row -> row.split("\t")[0]) : Stream.empty();
	}

	/** What the arguments of such calls say in words. */
	private static List<String> literals(String code) {
		return SAID.matcher(code).results().map(MatchResult::end).map(start -> code.substring(start, end(code, start)))
				.flatMap(arguments -> LITERAL.matcher(arguments).results()).map(found -> found.group(1)).filter(literal -> WORDS.matcher(literal).find()).toList();
	}

	/** Where the parenthesis closes that is open at a place. */
	private static int end(String code, int start) {
		int open = 1;
		int at = start;
		while (at < code.length() && open > 0) {
			char c = code.charAt(at);
			open += c == '(' ? 1 : c == ')' ? -1 : 0;
			at++;
		}
		return at;
	}

	private static Path bundle(Path file) {
		return Repository.root().resolve("bundles").resolve(Repository.root().resolve("bundles").relativize(file).getName(0));
	}

	/** All Java of a bundle. */
	private static String code(Path bundle) throws IOException {
		StringBuilder code = new StringBuilder();
		for (Path file : Repository.sources()) {
			if (file.startsWith(bundle) && file.toString().endsWith(".java")) {
				code.append(Files.readString(file)).append('\n');
			}
		}
		return code.toString();
	}
}
