// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.values;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.Nearest;

/** Reads words of which only a few are known. */
public final class Words {

	private Words() {
	}

	/**
	 * The value whose text is {@code word}.
	 *
	 * @param kind what is said of other words: the rest of the text's name behind the code
	 */
	public static <T> Reading<T> oneOf(FindingCode code, String word, String kind, List<T> values) {
		Optional<T> known = values.stream().filter(value -> value.toString().equals(word)).findFirst();
		if (known.isPresent()) {
			return Reading.of(known.get());
		}
		List<String> words = values.stream().map(Object::toString).toList();
		List<String> near = Nearest.of(word, words);
		return new Reading.Wrong<>(code, text(code.id() + "." + kind, word, Message.orCode(words)), near);
	}
}
