// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.ide.diagnostics.JudgedText;
import org.relaydesk.model.Origin;

/** Findings move with the words that they are about, and go with them. */
class JudgedTextTest {

	private static final String TEXT = "one two\nthree four\nfive\n";

	/** The word is `four`, line 2, columns 7 to 11. */
	@ParameterizedTest
	@CsvSource({
			"'one two\nthree four\nfive\n',          2:7",
			"'one two\nthree four\nsix\n',           2:7",
			"'one two\nthree four more\nfive\n',     2:7",
			"'one 2\nthree four\nfive\n',            2:7",
			"'one two\nand three four\nfive\n',      2:11",
			"'one two\n3 four\nfive\n',              2:3",
			"'zero\none two\nthree four\nfive\n',    3:7",
			"'three four\nfive\n',                   1:7",
			"'four\nfive\n',                         1:1",
			"'one two\nthree\nfour\nfive\n',         3:1",
			"'one two\nthree fur\nfive\n',           gone",
			"'one two\nthree fo ur\nfive\n',         gone",
			"'one two\nthree\nfive\n',               gone",
			"'',                                     gone"})
	void aWordIsFoundWhereItStandsNow(String now, String place) {
		List<Finding> left = judged(finding("a.relay")).movedTo(Map.of("a.relay", now)).findings();
		assertEquals("gone".equals(place) ? List.of() : List.of("a.relay:" + place), left.stream().map(found -> found.origin().toString()).toList());
	}

	@Test
	void oneChangeAfterAnotherLeavesTheWordsBetweenThem() {
		JudgedText judged = judged(finding("a.relay")).movedTo(Map.of("a.relay", "\n" + TEXT)).movedTo(Map.of("a.relay", "\n" + TEXT.replace("five", "six")));
		assertEquals(List.of("a.relay:3:7"), judged.findings().stream().map(found -> found.origin().toString()).toList());
	}

	@Test
	void relatedPlacesMoveTooAndGoAlone() {
		Finding.Related here = new Finding.Related(Message.verbatim("here"), new Origin("b.relay", 1, 5, 1, 8));
		Finding.Related there = new Finding.Related(Message.verbatim("there"), new Origin("b.relay", 3, 1, 3, 5));
		JudgedText judged = new JudgedText(List.of(finding("a.relay").withRelated(List.of(here, there)), finding("b.relay")), Map.of("a.relay", TEXT, "b.relay", TEXT));
		List<Finding> left = judged.movedTo(Map.of("a.relay", TEXT, "b.relay", TEXT.replace("one two", "1\n2"))).findings();
		assertEquals(List.of("a.relay:2:7", "b.relay:3:7"), left.stream().map(found -> found.origin().toString()).toList());
		assertEquals(List.of("b.relay:4:1"), left.getFirst().related().stream().map(related -> related.origin().toString()).toList());
	}

	@Test
	void whatIsSaidOfTheFolderItselfStays() {
		Finding missing = Finding.of(FindingCode.ROLLOUT_MISSING, Origin.startOf(""), Message.verbatim("missing"));
		assertEquals(List.of(missing), judged(missing).movedTo(Map.of("a.relay", "")).findings());
	}

	@Test
	void whatIsSaidOfAFileAsAWholeGoesWithIt() {
		Finding ofFile = Finding.of(FindingCode.SYNTAX, Origin.startOf("a.relay"), Message.verbatim("unreadable"));
		assertEquals(List.of(ofFile), judged(ofFile).movedTo(Map.of("a.relay", TEXT + "\n")).findings());
		assertEquals(List.of(), judged(ofFile).movedTo(Map.of()).findings());
	}

	private static JudgedText judged(Finding finding) {
		return new JudgedText(List.of(finding), Map.of("a.relay", TEXT));
	}

	private static Finding finding(String file) {
		return Finding.of(FindingCode.ADDRESS_DUPLICATE, new Origin(file, 2, 7, 2, 11), Message.verbatim("twice"));
	}
}
