// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.relaydesk.analysis.Finding;
import org.relaydesk.model.Origin;

/**
 * What was found in a folder, and the texts that it speaks of, by the paths of their files: until somebody looks again, it holds for the words that
 * still stand there.
 */
public record JudgedText(List<Finding> findings, Map<String, String> texts) {

	/** Before anybody has looked. */
	public static final JudgedText NONE = new JudgedText(List.of(), Map.of());

	/** Of the texts, only those that have findings are kept. */
	public JudgedText {
		findings = List.copyOf(findings);
		Map<String, String> all = texts;
		texts = findings.stream().map(finding -> finding.origin().file()).distinct().filter(all::containsKey).collect(Collectors.toUnmodifiableMap(file -> file, all::get));
	}

	/** With the findings on words that these texts still have, where those words stand now; without those in files that are gone. */
	public JudgedText movedTo(Map<String, String> now) {
		Map<String, TextChange> changes = new HashMap<>();
		texts.forEach((file, text) -> {
			String other = now.getOrDefault(file, "");
			if (!text.equals(other)) {
				changes.put(file, TextChange.between(text, other));
			}
		});
		return changes.isEmpty() ? this : new JudgedText(findings.stream().filter(finding -> isThere(finding.origin().file(), now))
				.flatMap(finding -> moved(finding, changes).stream()).toList(), now);
	}

	/** Findings about the folder or about settings are in no text that moves. */
	private boolean isThere(String file, Map<String, String> now) {
		return !texts.containsKey(file) || now.containsKey(file);
	}

	private static Optional<Finding> moved(Finding finding, Map<String, TextChange> changes) {
		return moved(finding.origin(), changes).map(origin -> finding.at(origin).withRelated(finding.related().stream()
				.flatMap(related -> moved(related.origin(), changes).map(place -> new Finding.Related(related.text(), place)).stream()).toList()));
	}

	private static Optional<Origin> moved(Origin word, Map<String, TextChange> changes) {
		TextChange change = changes.get(word.file());
		return change == null ? Optional.of(word) : change.moved(word);
	}
}
