// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that a test compares its results with, in the folder {@code golden/} of its bundle. With the system property
 * {@code relaydesk.golden=update} the test writes them instead; look at the difference before you commit it.
 */
public final class Golden {

	private static final boolean UPDATE = "update".equals(System.getProperty("relaydesk.golden"));
	private static final String HOW = "differs from the golden files; if it shall, run the test with -Drelaydesk.golden=update";

	private Golden() {
	}

	/** Compares one text. */
	public static void assertText(String name, String actual) {
		Path file = Path.of("golden").resolve(name);
		try {
			if (UPDATE) {
				Files.createDirectories(file.getParent());
				Files.writeString(file, actual);
			}
			assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, name + " " + HOW);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Compares a whole folder: the same files with the same bytes, and no others. */
	public static void assertFolder(String name, Path actual) {
		Path folder = Path.of("golden").resolve(name);
		try {
			Map<String, byte[]> is = files(actual);
			if (UPDATE) {
				replace(folder, is);
			}
			Map<String, byte[]> should = files(folder);
			assertEquals(String.join("\n", should.keySet()), String.join("\n", is.keySet()), name + " " + HOW);
			should.forEach((path, bytes) -> assertEquals(text(bytes), text(is.get(path)), name + "/" + path + " " + HOW));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> files(Path folder) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		if (Files.exists(folder)) {
			try (Stream<Path> paths = Files.walk(folder)) {
				for (Path path : paths.filter(Files::isRegularFile).toList()) {
					files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
				}
			}
		}
		return files;
	}

	private static void replace(Path folder, Map<String, byte[]> files) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> paths = Files.walk(folder)) {
				for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
	}
}
