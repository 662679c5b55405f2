// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.distribution.Installation.Call;
import org.relaydesk.distribution.Installation.Run;

/** The assembled distribution, called as a user calls it. */
class DistributionTest {
	@TempDir
	Path user;
	private Installation relaydesk;

	@BeforeEach
	void install() {
		relaydesk = Installation.assembled(user);
	}

	@Test
	void runsFromAnyFolderWithoutAWordFromTheJvm() throws Exception {
		Run run = relaydesk.run("--version");
		assertEquals("", run.err());
		assertEquals(0, run.code());
		assertTrue(run.out().startsWith("relaydesk "), run.out());
	}

	@Test
	void runsThroughALink() throws Exception {
		Path link = Files.createSymbolicLink(user.resolve("rd"), relaydesk.folder().resolve("bin/relaydesk"));
		Process process = new ProcessBuilder(link.toString(), "--version").redirectErrorStream(true).start();
		assertTrue(new String(process.getInputStream().readAllBytes()).startsWith("relaydesk "));
	}

	@Test
	void passesTheExitCodeOn() throws Exception {
		assertEquals(64, relaydesk.run("no-such-command").code());
	}

	@Test
	void doesTheMainJobAndWritesNothingIntoItself() throws Exception {
		Map<Path, FileTime> before = times(relaydesk.folder());
		assertEquals(0, relaydesk.run("new", "project", "--example", "kilton").code());
		Run run = relaydesk.run("generate", "project", "--phase", "exits", "-o", "out");
		assertEquals(0, run.code(), run.err());
		assertTrue(Files.exists(user.resolve("out/relaydesk.json")));
		assertEquals(before, times(relaydesk.folder()));
	}

	@Test
	void aThirdPartysGeneratorIsFoundAndRun() throws Exception {
		Path jar = ThirdParty.make(relaydesk, user, "");
		Run run = relaydesk.runWith(Map.of("RELAYDESK_PLUGINS", jar.getParent().toString()), "generators");
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().contains("hello - Says hello"), run.out());
		relaydesk.run("new", "project", "--example", "kilton");
		Run only = relaydesk.runWith(Map.of("RELAYDESK_PLUGINS", jar.getParent().toString()),
				"generate", "project", "--phase", "exits", "--only", "hello", "-o", "out");
		assertEquals(0, only.code(), only.err());
		assertEquals("Hello to 1 hosts.\n", Files.readString(user.resolve("out/hello.txt")));
		assertTrue(Files.readString(user.resolve("out/relaydesk.json")).contains("\"hello.txt\""), "it is in the manifest");
	}

	/** Which are known to the framework only when there is a third party. */
	@Test
	void aThirdPartyMayImportFromTheLibrariesAndTheJdk() throws Exception {
		Path jar = ThirdParty.make(relaydesk, user, ",com.google.gson.stream;version=\"[2.13,3)\",javax.xml.parsers");
		Run run = relaydesk.runWith(Map.of("RELAYDESK_PLUGINS", jar.getParent().toString()), "generators");
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().contains("hello - Says hello"), run.out());
	}

	@Test
	void aBundleThatCannotRunIsNamed() throws Exception {
		Path jar = ThirdParty.make(relaydesk, user, ",com.example.missing");
		Run run = relaydesk.runWith(Map.of("RELAYDESK_PLUGINS", jar.getParent().toString()), "generators");
		assertEquals(70, run.code());
		assertTrue(run.err().contains("com.example.hello") && run.err().contains("com.example.missing"), run.err());
		assertEquals(-1, run.err().indexOf("\tat "), run.err());
	}

	@Test
	void manyAtOnceMakeOneArchive() throws Exception {
		Path cache = user.resolve("cache");
		List<Call> calls = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			calls.add(relaydesk.start(Map.of("XDG_CACHE_HOME", cache.toString()), "--version"));
		}
		for (Call call : calls) {
			assertEquals(new Run(0, "relaydesk 1.0.0\n", ""), Installation.finish(call));
		}
		List<String> archives = List.of();
		for (int i = 0; i < 180 && (archives.isEmpty() || archives.stream().anyMatch(name -> name.endsWith(".making"))); i++) {
			TimeUnit.SECONDS.sleep(1);
			archives = names(cache.resolve("relaydesk"));
		}
		assertEquals(1, archives.size(), archives.toString());
		Run run = Installation.finish(relaydesk.start(Map.of("XDG_CACHE_HOME", cache.toString()), "--version"));
		assertEquals(new Run(0, "relaydesk 1.0.0\n", ""), run);
	}

	@Test
	void worksWithoutACacheFolder() throws Exception {
		Path file = Files.writeString(user.resolve("file"), "not a folder");
		Run run = Installation.finish(relaydesk.start(Map.of("XDG_CACHE_HOME", file.toString()), "--version"));
		assertEquals(new Run(0, "relaydesk 1.0.0\n", ""), run);
	}

	@Test
	void everyBundleIsUnsignedAndHasALicence() throws Exception {
		String licenses = Files.readString(relaydesk.folder().resolve("licenses/README.md"));
		for (Path bundle : relaydesk.bundles()) {
			try (JarFile jar = new JarFile(bundle.toFile())) {
				assertEquals(List.of(), jar.stream().map(Object::toString).filter(name -> name.matches("META-INF/.*[.](SF|RSA|DSA)")).toList());
				String name = jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName").split(";")[0];
				String row = licenses.lines().filter(line -> line.startsWith("| " + name + " |")).findFirst().orElseThrow(() -> new AssertionError(name));
				assertTrue(row.contains("](") || row.contains("public domain"), row);
				assertEquals(jar.stream().anyMatch(entry -> entry.getName().startsWith("org/relaydesk/") && entry.getName().endsWith(".ttf")),
						row.contains("OFL-1.1"), row);
			}
		}
	}

	@Test
	void theTextOfEveryLicenceIsThere() throws Exception {
		Path folder = relaydesk.folder().resolve("licenses");
		Set<Path> named = Pattern.compile("]\\(([^)]+)\\)").matcher(Files.readString(folder.resolve("README.md"))).results()
				.map(link -> folder.resolve(link.group(1)).normalize()).collect(Collectors.toCollection(TreeSet::new));
		for (Path text : named) {
			assertTrue(Files.size(text) > 1000, text::toString);
		}
		try (Stream<Path> texts = Files.list(folder)) {
			assertEquals(named.stream().filter(text -> text.startsWith(folder)).toList(), texts.filter(text -> text.toString().endsWith(".txt")).sorted().toList(),
					"each text belongs to something that is inside");
		}
	}

	private static Map<Path, FileTime> times(Path folder) throws Exception {
		Map<Path, FileTime> times = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.toList()) {
				times.put(file, Files.getLastModifiedTime(file));
			}
		}
		return times;
	}

	private static List<String> names(Path folder) throws Exception {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
