// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.distribution.Installation.Run;

/** Every generator there is, PDF included, writes the same bytes on another day, in another folder and for a user elsewhere. */
@Tag("judge")
class AnotherDayTest {
	private static final List<String> ANOTHER_DAY = List.of("faketime", "2031-03-07 23:59:50");
	private static final String ELSEWHERE = "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-9";

	@TempDir
	Path user;

	@Test
	void changesNothing() throws Exception {
		Programs.require("faketime");
		assertTrue(Programs.run(user, Stream.concat(ANOTHER_DAY.stream(), Stream.of("date", "+%Y-%m-%d")).toList()).out().startsWith("2031-03-0"),
				"the program does what it promises");
		Installation relaydesk = Installation.assembled(user);
		relaydesk.run("new", "kilton", "--example", "kilton");
		relaydesk.run("new", "some/where/else/kilton", "--example", "kilton");
		String all = String.join(",", relaydesk.run("generators").out().lines().filter(line -> !line.startsWith(" ")).map(line -> line.split(" ")[0]).toList());
		Run here = relaydesk.run("generate", "kilton", "--phase", "exits", "--only", all, "-o", "here");
		assertEquals(0, here.code(), here.err());
		Run there = Installation.finish(relaydesk.startThrough(ANOTHER_DAY, Map.of("RELAYDESK_JAVA_OPTIONS", ELSEWHERE), "generate",
				"some/where/else/kilton", "--phase", "exits", "--only", all, "-o", "there"));
		assertEquals(0, there.code(), there.err());
		Map<String, byte[]> files = files(user.resolve("here"));
		Map<String, byte[]> others = files(user.resolve("there"));
		assertEquals(files.keySet(), others.keySet());
		assertTrue(files.keySet().stream().anyMatch(path -> path.endsWith(".pdf")), files.keySet()::toString);
		files.forEach((path, bytes) -> assertArrayEquals(bytes, others.get(path), path));
	}

	private static Map<String, byte[]> files(Path root) throws Exception {
		Map<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(root)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.put(root.relativize(path).toString(), Files.readAllBytes(path));
			}
		}
		return files;
	}
}
