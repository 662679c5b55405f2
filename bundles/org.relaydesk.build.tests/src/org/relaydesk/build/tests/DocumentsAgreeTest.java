// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.relaydesk.testing.MarkdownText;

/**
 * Every address, port, rate and rule that an IT sheet names, read from its text, is the one in the torrc and in the firewall, and none is left out.
 * The board reads the same limits.
 */
class DocumentsAgreeTest {

	private static final Pattern OPENING = Pattern.compile(
			"\t\t(?:ip6? saddr (?<from>\\{[^}]*}|\\S+) )?(?:ip6? daddr (?<to>\\S+) )?(?<protocol>tcp|udp) dport (?<ports>\\{[^}]*}|\\S+) accept");
	private static final Pattern FORWARD = Pattern.compile("\\w+: TCP (\\S+) to (\\S+)");
	private static final List<String> HOURS = List.of("closed", "open");

	private static Map<String, String> files(String example, String phase) {
		Map<String, String> files = new TreeMap<>();
		Examples.build(Examples.model(Examples.folder(example)), phase).artifacts()
				.forEach(artifact -> files.put(artifact.path().value(), new String(artifact.bytes(), StandardCharsets.UTF_8)));
		return files;
	}

	@EveryPhase
	void theItSheetSaysWhatTheFilesSay(String example, String phase) {
		Map<String, String> files = files(example, phase);
		List<String> sheets = files.keySet().stream().filter(path -> path.endsWith("/it.md")).toList();
		assertFalse(sheets.isEmpty());
		for (String sheet : sheets) {
			String library = sheet.split("/")[1];
			Map<String, String> own = new TreeMap<>(files);
			own.keySet().removeIf(path -> !path.startsWith("hosts/" + library + "/"));
			LibraryFiles configured = new LibraryFiles(new TreeMap<>(own));
			Sheet text = new Sheet(MarkdownText.of(files.get(sheet)));
			assertEquals(openings(own), text.openings(), sheet);
			text.rows("Relay", "Role").filter(row -> row.get(2).equals("running")).forEach(row -> assertRelay(row, configured.torrc(row.getFirst()), text.forwarded()));
			List<List<String>> limits = text.rows("Relay", "Library closed").toList();
			assertTable(limits, configured);
			assertEquals(limits, MarkdownText.of(files.get(sheet.replace("/it.md", "/board.md"))).rows("Relay", "Library closed"), sheet);
			assertEquals(rules(own), text.rows("Rule", "From").map(List::getFirst).collect(toCollection(TreeSet::new)), sheet);
		}
	}

	/** What a firewall lets in, as {@code protocol destination ports from}. */
	private static TreeSet<String> openings(Map<String, String> own) {
		TreeSet<String> openings = new TreeSet<>();
		own.forEach((path, text) -> {
			if (path.endsWith("/etc/nftables.conf")) {
				String input = text.substring(text.indexOf("chain input"), text.indexOf("chain forward"));
				input.lines().map(OPENING::matcher).filter(Matcher::matches).forEach(m -> openings.add(m.group("protocol") + " "
						+ Optional.ofNullable(m.group("to")).orElse("*") + " " + bare(m.group("ports")) + " " + bare(Optional.ofNullable(m.group("from")).orElse(""))));
			}
		});
		return openings;
	}

	private static String bare(String set) {
		return set.replaceAll("[{} ]", "");
	}

	private static void assertRelay(List<String> row, String torrc, Map<String, String> forwarded) {
		for (Map.Entry<String, String> option : Map.of("ORPort", "ORPort", "metrics", "MetricsPort").entrySet()) {
			TreeSet<String> said = Stream.of(row.get(3).split(", ")).filter(part -> part.startsWith(option.getKey() + " "))
					.map(part -> part.substring(option.getKey().length() + 1)).collect(toCollection(TreeSet::new));
			TreeSet<String> done = torrc.lines().filter(line -> line.startsWith(option.getValue() + " ") && !line.contains("NoAdvertise"))
					.map(line -> line.split(" ")[1]).map(local -> forwarded.getOrDefault(local, local)).collect(toCollection(TreeSet::new));
			assertEquals(done, said, () -> option.getValue() + " of " + row.getFirst());
		}
	}

	/** Rows of relays, then sums of hosts and sites, and last that of the library. */
	private static void assertTable(List<List<String>> rows, LibraryFiles files) {
		List<List<String>> relays = rows.stream().filter(row -> files.relays().containsKey(row.getFirst())).toList();
		assertEquals(rows.isEmpty(), relays.isEmpty());
		relays.forEach(row -> assertRates(row, files));
		for (int column = 1; column <= 2 && rows.size() > 1; column++) {
			int at = column;
			if (relays.stream().noneMatch(row -> row.get(at).equals("not limited"))) {
				assertEquals(relays.stream().mapToLong(row -> LibraryFiles.amount(row.get(at), "bit/s")).sum(), LibraryFiles.amount(rows.getLast().get(at), "bit/s"));
			}
		}
	}

	private static void assertRates(List<String> row, LibraryFiles files) {
		String nickname = row.getFirst();
		for (int i = 0; i < HOURS.size(); i++) {
			String said = row.get(i + 1);
			assertEquals(files.rate(nickname, HOURS.get(i)), said.equals("not limited") ? Optional.empty() : Optional.of(LibraryFiles.amount(said, "bit/s")),
					() -> "rate of " + nickname);
		}
		assertEquals(files.volume(nickname), row.get(3).equals("none") ? Optional.empty() : Optional.of(LibraryFiles.amount(row.get(3).split(" a ")[0], "B")),
				() -> "volume of " + nickname);
	}

	private static TreeSet<String> rules(Map<String, String> own) {
		return own.entrySet().stream().filter(file -> file.getKey().endsWith("/torrc") && file.getValue().contains("ExitRelay 1")).flatMap(file -> file.getValue().lines())
				.filter(line -> line.startsWith("ExitPolicy ")).map(line -> line.replaceFirst("ExitPolicy ", "").replaceFirst(" *#.*", ""))
				.collect(toCollection(TreeSet::new));
	}

	/** What an IT sheet says. */
	private record Sheet(MarkdownText text) {

		Stream<List<String>> rows(String first, String second) {
			return text.rows(first, second).stream();
		}

		/** The public endpoint of each local one to which a router forwards. */
		Map<String, String> forwarded() {
			Map<String, String> forwarded = new TreeMap<>();
			text.texts().stream().map(FORWARD::matcher).filter(Matcher::matches).forEach(match -> forwarded.put(match.group(2), match.group(1)));
			return forwarded;
		}

		TreeSet<String> openings() {
			return rows("What for", "Protocol").map(row -> row.get(1).toLowerCase(Locale.ROOT) + " " + row.get(2) + " " + bare(row.get(3)) + " "
					+ (row.get(4).startsWith("everyone") ? "" : bare(row.get(4)))).collect(toCollection(TreeSet::new));
		}
	}
}
