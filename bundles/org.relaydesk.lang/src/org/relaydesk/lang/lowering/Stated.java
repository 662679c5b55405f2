// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;

/**
 * What a setting is, and the statement that says so.
 *
 * @param meaning the value without its places in the text: two statements with equal meanings say the same
 */
record Stated<T>(T value, Object meaning, Origin origin) {

	/** A value that is its own meaning. */
	static <T> Stated<T> of(T value, Origin origin) {
		return new Stated<>(value, value, origin);
	}

	Located<T> located() {
		return new Located<>(value, origin);
	}

	boolean meansSameAs(Stated<?> other) {
		return meaning.equals(other.meaning);
	}
}
