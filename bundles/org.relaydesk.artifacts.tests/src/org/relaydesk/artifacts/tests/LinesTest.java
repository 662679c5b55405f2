// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.Origin;

class LinesTest {

	private static final Origin ORIGIN = new Origin("kilton.relay", 41, 3, 41, 9);

	@Test
	void aLineRemembersWhereItComesFrom() {
		List<Line> lines = Lines.withHashComments().line("ORPort 9001", ORIGIN).toList();
		assertEquals(List.of(new Line("ORPort 9001", Optional.of(ORIGIN))), lines);
	}

	@Test
	void aCommentNamesThePlaceInTheModel() {
		assertEquals("# Reached from everywhere. (kilton.relay:41)",
				Lines.withHashComments().comment("Reached from everywhere.", ORIGIN).toList().getFirst().text());
	}

	@Test
	void longCommentsAreWrapped() {
		List<Line> lines = Lines.withComments("//").comment("word ".repeat(60)).toList();
		assertTrue(lines.size() > 2);
		assertTrue(lines.stream().allMatch(l -> l.text().startsWith("// word") && l.text().length() <= 100));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\nExitRelay 1", "a\r\nExitRelay 1", "a\u0085ExitRelay 1", "a\u2028ExitRelay 1", "\u202eevil\u0007" })
	void noTextOfTheModelEndsAComment(String hostile) {
		List<Line> lines = Lines.withHashComments().comment(hostile).toList();
		assertEquals(1, lines.size());
		assertTrue(lines.getFirst().text().startsWith("# "));
		assertTrue(lines.getFirst().text().codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x202e));
	}

	@Test
	void noCommentIsLongerThanProgramsTake() {
		String text = Lines.withHashComments().comment("📚".repeat(10_000)).toList().getFirst().text();
		assertEquals(403, text.codePointCount(0, text.length()));
	}

	@Test
	void noCommentEndsInABackslash() {
		assertEquals("# C:\\.", Lines.withHashComments().comment("C:\\").toList().getFirst().text());
	}

	@Test
	void blankLinesNeverPileUp() {
		List<Line> lines = Lines.withHashComments().blank().line("a").blank().blank().line("b").toList();
		assertEquals(List.of("a", "", "b"), lines.stream().map(Line::text).toList());
	}

	@Test
	void aFileEndsEachLineWithALineFeed() {
		byte[] bytes = Lines.withHashComments().block("é\nb\n").artifact(new ArtifactPath("a"), "test").bytes();
		assertEquals("é\nb\n", new String(bytes, StandardCharsets.UTF_8));
	}

	@Test
	void aLineIsOneLine() {
		assertThrows(IllegalArgumentException.class, () -> Lines.withHashComments().line("a\nb"));
	}
}
