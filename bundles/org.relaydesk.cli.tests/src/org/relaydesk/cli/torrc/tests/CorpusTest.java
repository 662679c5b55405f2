// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of each torrc of the corpus {@code policy show --torrc} shows the rules that the real tor was seen to apply. */
class CorpusTest {

	@TempDir
	private static Path folder;

	private static Corpus corpus;

	@BeforeAll
	static void write() throws IOException {
		corpus = Corpus.write(folder);
	}

	static List<Corpus.Entry> entries() {
		return Corpus.entries();
	}

	@ParameterizedTest
	@MethodSource("entries")
	void theRulesAreThoseThatTorApplied(Corpus.Entry entry) {
		assertEquals(entry.expected(), Corpus.rules(corpus.show(entry.file())));
	}

	@Test
	void includesOfAllKindsAreInIt() {
		List<String> includes = entries().stream().flatMap(entry -> entry.torrc().lines()).filter(line -> line.startsWith("%include")).toList();
		assertTrue(includes.contains("%include include/web.conf"), "a file");
		assertTrue(includes.contains("%include include/conf.d"), "a folder");
		assertTrue(includes.contains("%include include/wide?/0*-*.conf"), "wildcards");
		assertTrue(entries().size() >= 30);
	}
}
