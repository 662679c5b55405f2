// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.artifacts.docs.DocumentsGenerator;
import org.relaydesk.artifacts.torrc.TorrcGenerator;
import org.relaydesk.cli.Io;
import org.relaydesk.cli.RelayDesk;
import org.relaydesk.cli.semantics.tests.Story.Part;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The IT sheet shows the rules that the torrc has, and the summaries that follow from the torrc alone; random policies. */
class SamePolicyTest {

	private static final List<String> TARGETS = List.of("*", "*4", "*6", "198.51.100.0/24", "8.0.0.0/7", "[2001:db8:ff00::]/40", "private");
	private static final List<String> PORTS = List.of("*", "80", "443", "25", "22", "5222-5223", "1-1024", "6660-6697");
	private static final Pattern CELL = Pattern.compile("<t[dh][^>]*>((?:accept|reject)6? [^<]*)</t[dh]>");

	private final RelayDesk relaydesk = new RelayDesk(List.of(new TorrcGenerator(), new DocumentsGenerator()));

	@TempDir
	private Path folder;

	@RepeatedTest(40)
	void documentsAndTorrcStateTheSamePolicy(RepetitionInfo repetition) throws IOException {
		Random random = new Random(repetition.getCurrentRepetition());
		String rules = IntStream.range(0, random.nextInt(1, 6)).mapToObj(i -> rule(random)).collect(Collectors.joining(" "));
		Story story = Story.of(Part.DECLARATIONS, "exit policy P { " + rules + (random.nextBoolean() ? " reject *:*" : "") + " }")
				.and(Part.RELAY, "relay r { ORPort 9001 role exit policy P }").and(Part.LIBRARY,
						"approves b by \"Board\" on 2015-12-01 minutes \"https://b.example/m\"" + (random.nextBoolean() ? " exits refuse 203.0.113.0/24" : ""))
				.and(Part.ADDRESS, random.nextBoolean() ? "192.0.2.1, 2001:db8::1" : "192.0.2.1");
		Files.writeString(Files.createDirectory(folder.resolve("project")).resolve("a.relay"), story.text());
		run("generate", "project", "--phase", "c", "-o", "out");
		Path torrc = folder.resolve("out/hosts/L/S/h/etc/tor/instances/r/torrc");
		String sheet = Files.readString(folder.resolve("out/docs/L/it.html"));
		List<String> stated = Files.readString(torrc).lines().filter(line -> line.startsWith("ExitPolicy ")).map(line -> line.replaceFirst("^ExitPolicy ", "").replaceFirst("\\s+#.*", "")).toList();
		assertEquals(stated, CELL.matcher(sheet).results().map(cell -> cell.group(1)).toList());
		JsonObject summary = JsonParser.parseString(run("policy", "show", "--torrc", torrc.toString(), "--format", "json")).getAsJsonObject().getAsJsonObject("summary");
		for (String family : List.of("ipv4", "ipv6")) {
			assertTrue(sheet.contains(summary.get(family).getAsString()), () -> family + ": " + summary + " of " + stated + "\n" + sheet);
		}
	}

	private static String rule(Random random) {
		String action = random.nextInt(3) == 0 ? "reject" : "accept";
		return action + " " + TARGETS.get(random.nextInt(TARGETS.size())) + ":" + PORTS.get(random.nextInt(PORTS.size()));
	}

	private String run(String... command) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = relaydesk.run(command, new Io(new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), folder, false, false, Map.of()));
		assertEquals(0, code, err.toString(StandardCharsets.UTF_8));
		return out.toString(StandardCharsets.UTF_8);
	}
}
