// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.hostile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.artifacts.docs.DocumentsGenerator;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.artifacts.system.AnsibleGenerator;
import org.relaydesk.artifacts.system.ExitNoticeGenerator;
import org.relaydesk.artifacts.system.KernelGenerator;
import org.relaydesk.artifacts.system.MonitoringGenerator;
import org.relaydesk.artifacts.system.RatesGenerator;
import org.relaydesk.artifacts.system.RunbookGenerator;
import org.relaydesk.artifacts.system.UnboundGenerator;
import org.relaydesk.artifacts.system.UnitsGenerator;
import org.relaydesk.artifacts.torrc.TorrcGenerator;
import org.relaydesk.cli.Io;
import org.relaydesk.cli.RelayDesk;
import org.relaydesk.testing.RealPrograms;

/**
 * Text in every place of the language that takes text: none becomes a directive, a rule, markup, a command or a path. What a file is besides
 * its texts stays the same whatever they are; or the text is refused, and nothing is written.
 */
class HostileTextTest {

	/** Quotes, shell, HTML, Markdown, templates, comments, directives and paths, all on one line. */
	private static final String PAYLOAD = "'x' \\\" $(touch pwned) `touch pwned` ${HOME} <script>alert(1)</script> &lt; --> ]]> </style> <img src=x onerror=alert(1)> "
			+ "%include /etc/passwd # ExitRelay 1 ; } accept drop {{ lookup('pipe','id') }} ../../../../etc/passwd | [a](javascript:alert(1)) \\\\ \\\\n é 漢字 %s %%h";
	private static final List<String> CONTROLS = List.of("a\\nExitRelay 1\\n\\n# heading\\n\\n<script>", "a\\u000dExitPolicy accept *:*", "a\\u0000b", "a\\u001b[2Jb", "a\\u202eb", "a\\u2028b");
	private static final String LONG = "x".repeat(10_000);

	private final RelayDesk relaydesk = new RelayDesk(List.of(new TorrcGenerator(), new NftablesGenerator(), new UnitsGenerator(), new RatesGenerator(),
			new UnboundGenerator(), new KernelGenerator(), new ExitNoticeGenerator(), new RunbookGenerator(), new MonitoringGenerator(), new AnsibleGenerator(),
			new DocumentsGenerator()));

	@TempDir
	private Path folder;
	private Map<String, String> harmless;

	@BeforeEach
	void generateHarmless() throws IOException {
		Files.createDirectory(folder.resolve("project"));
		assertEquals("", generate(Place.model(List.of(), ""), "harmless"));
		harmless = Skeleton.ofAll(files("harmless"));
	}

	static Stream<Place> places() {
		return Place.ALL.stream();
	}

	@ParameterizedTest
	@MethodSource("places")
	void textStaysText(Place place) throws IOException {
		boolean isComment = place.statement().startsWith("/**");
		boolean isNote = place.statement().startsWith("note");
		for (String text : Stream.concat(Stream.of(PAYLOAD, LONG), isComment ? Stream.empty() : CONTROLS.stream()).toList()) {
			String refusal = generate(Place.model(List.of(place), text), "out");
			if (refusal.isEmpty()) {
				assertAddsNothing(Skeleton.ofAll(files("out")), text);
				assertFalse(CONTROLS.contains(text) && !(isNote && text.contains("\\n")), "control characters are refused, but for lines of notes: " + text);
			} else {
				assertTrue(refusal.startsWith("1 a.relay:"), refusal);
				assertFalse(place.isFree() && text.equals(PAYLOAD), refusal);
			}
			assertFalse(Files.exists(folder.resolve("pwned")) || Files.exists(folder.resolve("out/pwned")));
		}
	}

	/** A link to an address that is none, for instance, may be missing; everything that is there is there without the text too, in this order. */
	private void assertAddsNothing(Map<String, String> skeletons, String text) {
		assertEquals(harmless.keySet(), skeletons.keySet(), text);
		skeletons.forEach((path, skeleton) -> {
			Iterator<String> lines = harmless.get(path).lines().iterator();
			for (String line : skeleton.lines().toList()) {
				boolean found = false;
				while (!found && lines.hasNext()) {
					found = lines.next().equals(line);
				}
				assertTrue(found, path + " has `" + line + "` because of " + text);
			}
		});
	}

	@Test
	@Tag("judge")
	void theRealProgramsReadItAsText() throws IOException {
		RealPrograms.require("tor", "nft", "unbound-checkconf", "systemd-analyze", "nginx", "promtool", "ansible-playbook");
		Files.writeString(folder.resolve("project/a.relay"), Place.model(Place.ALL.stream().filter(Place::isFree).toList(), PAYLOAD));
		String said = run("generate", "project", "--judge", "-o", "judged");
		assertTrue(said.startsWith("0 "), said);
		assertFalse(said.contains(": judge.") || said.contains("not asked"), said);
		assertEquals(harmless, Skeleton.ofAll(files("judged")));
		assertFalse(Files.exists(folder.resolve("pwned")));
	}

	@Test
	void theSkeletonShowsWhatTextCouldDo() {
		assertDiffers("a.html", "<p title=\"x\">a</p>", "<p title=\"x\" onclick=\"\">a</p>");
		assertDiffers("a.html", "<p>a</p>", "<p>a<script>b</script></p>");
		assertDiffers("torrc", "Nickname a\n", "Nickname a\nExitRelay 1\n");
		assertDiffers("a.sh", "echo 'a'\n", "echo 'a'$(id)''\n");
		assertDiffers("a.json", "{\"a\":\"b\"}", "{\"a\":\"b\",\"c\":\"d\"}");
		assertDiffers("a.md", "words\n", "words\n<script>\n");
	}

	private static void assertDiffers(String path, String text, String attacked) {
		assertFalse(Skeleton.ofAll(Map.of(path, text)).equals(Skeleton.ofAll(Map.of(path, attacked))), attacked);
	}

	/** Writes the files; returns what was said if that was refused, else nothing. */
	private String generate(String model, String out) throws IOException {
		Files.writeString(folder.resolve("project/a.relay"), model);
		String said = run("generate", "project", "--prune", "-o", out);
		return said.startsWith("0 ") ? "" : said;
	}

	private String run(String... command) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		PrintStream printer = new PrintStream(output, true, StandardCharsets.UTF_8);
		int code = relaydesk.run(command, new Io(new ByteArrayInputStream(new byte[0]), printer, printer, folder, false, false, Map.of()));
		return code + " " + output.toString(StandardCharsets.UTF_8);
	}

	private Map<String, String> files(String out) throws IOException {
		Map<String, String> files = new TreeMap<>();
		Path root = folder.resolve(out);
		try (Stream<Path> paths = Files.walk(root)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.put(root.relativize(path).toString(), Files.readString(path));
			}
		}
		return files;
	}
}
