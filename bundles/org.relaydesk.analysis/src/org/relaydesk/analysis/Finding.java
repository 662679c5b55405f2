// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.relaydesk.model.Origin;

/**
 * Something to say about the model: what, how bad, at which word, and what to do.
 *
 * @param text one line that names the thing and says what to do
 * @param related other places that take part, such as the rule that hides another
 * @param replacements texts that could stand in place of the word at {@code origin}, the likeliest first; quick fixes offer them
 */
public record Finding(FindingCode code, Severity severity, Message text, Origin origin, List<Related> related, List<String> replacements)
		implements Comparable<Finding> {

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::origin).thenComparing(Finding::severity)
			.thenComparing(Finding::code).thenComparing(Finding::message);

	/** Another place, and its part in the matter. */
	public record Related(Message text, Origin origin) {

		/** In English. */
		public String message() {
			return text.in(Locale.ENGLISH);
		}
	}

	public static Finding of(FindingCode code, Origin origin, Message text) {
		return new Finding(code, code.severity(), text, origin, List.of(), List.of());
	}

	/** The text in English, as the batch command and its files say it. */
	public String message() {
		return text.in(Locale.ENGLISH);
	}

	public Finding withRelated(List<Related> places) {
		return new Finding(code, severity, text, origin, List.copyOf(places), replacements);
	}

	public Finding withReplacements(List<String> texts) {
		return new Finding(code, severity, text, origin, related, List.copyOf(texts));
	}

	public Finding withSeverity(Severity other) {
		return new Finding(code, other, text, origin, related, replacements);
	}

	/** The same of another place. */
	public Finding at(Origin place) {
		return new Finding(code, severity, text, place, related, replacements);
	}

	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** By place, then severity, code and message: the order in which findings are shown. */
	@Override
	public int compareTo(Finding other) {
		return ORDER.compare(this, other);
	}
}
