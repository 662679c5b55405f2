// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and methods stay small as a whole, not only one by one: the hard limits are checkstyle's, the shares are watched
 * here. Tests are not counted.
 */
class SizeTest {
	private static List<JavaFile> files;

	@BeforeAll
	static void measure() {
		files = JavaFile.measure(Repository.sources().stream()
				.filter(file -> file.toString().endsWith(".java"))
				.filter(file -> !Repository.name(file).contains(".tests/"))
				.toList());
	}

	@Test
	void filesAreSmallOnTheWhole() {
		long[] lengths = files.stream().mapToLong(JavaFile::lines).sorted().toArray();
		assertShare("files", lengths, 50, 70);
		assertShare("files", lengths, 90, 220);
	}

	@Test
	void methodsAreSmallOnTheWhole() {
		long[] lengths = files.stream().flatMap(file -> file.methods().stream()).mapToLong(Integer::longValue).sorted().toArray();
		assertShare("methods", lengths, 90, 20);
	}

	@Test
	void theMeasureCountsLinesOfMethods(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("A.java"), """
				class A {
					@Deprecated
					void three() {
					}

					int two() { return
						1; }
				}
				""");
		assertEquals(List.of(new JavaFile(8, List.of(3, 2))), JavaFile.measure(List.of(file)));
	}

	@Test
	void percentilesAreCounted() {
		long[] oneToTen = LongStream.rangeClosed(1, 10).toArray();
		assertEquals(5, percentile(oneToTen, 50));
		assertEquals(9, percentile(oneToTen, 90));
	}

	private static void assertShare(String what, long[] sorted, int percent, int limit) {
		long value = percentile(sorted, percent);
		assertTrue(value <= limit, () -> percent + " % of the " + what + " may have at most " + limit
				+ " lines, but the longest of them has " + value + ": split the long ones.");
	}

	private static long percentile(long[] sorted, int percent) {
		return sorted[(sorted.length * percent + 99) / 100 - 1];
	}
}
