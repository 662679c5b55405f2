// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/**
 * Files stay small as a whole, not only one by one: the hard limits are checkstyle's, the share of middling files is
 * watched here.
 */
class SizeTest {
	private static final int MEDIAN_LINES = 70;
	private static final int NINE_IN_TEN_LINES = 220;

	@Test
	void javaFilesAreSmallOnTheWhole() {
		List<Integer> lengths = Repository.sources().stream()
				.filter(file -> file.toString().endsWith(".java"))
				.filter(file -> !Repository.name(file).contains(".tests/"))
				.map(SizeTest::lines)
				.sorted()
				.toList();
		assertAtMost(MEDIAN_LINES, lengths, 50);
		assertAtMost(NINE_IN_TEN_LINES, lengths, 90);
	}

	private static void assertAtMost(int limit, List<Integer> sorted, int percent) {
		if (sorted.isEmpty()) {
			return;
		}
		int value = sorted.get((sorted.size() - 1) * percent / 100);
		assertTrue(value <= limit, () -> percent + " % of the Java files should have at most " + limit
				+ " lines, but the longest of them has " + value + ": split files.");
	}

	private static int lines(Path file) {
		try {
			return Files.readAllLines(file).size();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
