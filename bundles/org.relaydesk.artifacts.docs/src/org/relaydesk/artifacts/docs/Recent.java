// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was made for the keys that were asked for last. Nine tenths of the lines in a library's documents stand in those of other libraries too, so most
 * need not be printed again. May be used by several threads at once.
 */
final class Recent<K, V> {

	/** All that libraries have in common is a few hundred parts; the rest is forgotten, however large the rollout. */
	private static final int MOST = 1000;

	private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
			return size() > MOST;
		}
	};

	/** @param maker makes the same value for the same key */
	V get(K key, Supplier<V> maker) {
		V known;
		synchronized (values) {
			known = values.get(key);
		}
		return known == null ? kept(key, maker.get()) : known;
	}

	private V kept(K key, V made) {
		synchronized (values) {
			values.put(key, made);
		}
		return made;
	}
}
