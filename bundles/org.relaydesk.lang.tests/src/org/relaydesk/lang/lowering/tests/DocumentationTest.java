// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which comments document a declaration. */
class DocumentationTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/** Calm. */                         | Calm.",
			"/* of the file */                    | ''",
			"// of the line                       | ''",
			"/*** a rule */                       | ''",
			"/**/                                 | ''",
			"/* of the file */ /** Calm. */       | Calm.",
			"/** Calm. */ /* aside */             | Calm.",
			"/** of the file */ /** Calm. */      | Calm." })
	void documents(String comment, String documentation) {
		assertEquals(documentation, Folder.of("rollout R { }", comment + "\nbudget B { rate 1 Mbit/s }").budget().documentation(), "first in its file");
		assertEquals(documentation, Folder.of("rollout R { }\n" + comment + "\nbudget B { rate 1 Mbit/s }").budget().documentation(), "later in it");
	}

	@ParameterizedTest
	@CsvSource({ "/** Calm. */, budget", "/** Calm. */, rollout" })
	void aCommentInsideDocumentsNothing(String comment, String keyword) {
		Folder folder = Folder.of("rollout R { " + comment + " }", "budget B { rate 1 Mbit/s " + comment + " }");
		assertEquals("", keyword.equals("budget") ? folder.budget().documentation() : folder.deployment().rollout().documentation());
	}
}
