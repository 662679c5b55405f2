// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each torrc of the corpus comes to the rules that the real tor was seen to apply. */
class CorpusTest {

	static List<Corpus.Entry> corpus() {
		return Corpus.all();
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void theRulesAreThoseThatTorApplied(Corpus.Entry entry) {
		assertEquals(entry.expected(), entry.ours());
	}
}
