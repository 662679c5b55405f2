// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.values;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;

/** What a piece of text means: a value, or what is wrong with it. */
public sealed interface Reading<T> {

	record Value<T>(T get) implements Reading<T> {
	}

	/**
	 * @param message what is wrong and what to write
	 * @param replacements texts that would be right in its place, the likeliest first
	 */
	record Wrong<T>(FindingCode code, Message message, List<String> replacements) implements Reading<T> {
	}

	static <T> Reading<T> of(T value) {
		return new Value<>(value);
	}

	static <T> Reading<T> wrong(FindingCode code, Message message, String... replacements) {
		return new Wrong<>(code, message, List.of(replacements));
	}

	default Optional<T> value() {
		return this instanceof Value<T>(T value) ? Optional.of(value) : Optional.empty();
	}

	default <R> Reading<R> then(Function<T, Reading<R>> next) {
		return switch (this) {
			case Value<T>(T value) -> next.apply(value);
			case Wrong<T>(FindingCode code, Message message, List<String> replacements) -> new Wrong<>(code, message, replacements);
		};
	}

	default <R> Reading<R> map(Function<T, R> next) {
		return then(value -> of(next.apply(value)));
	}
}
