// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was made for the keys that were asked for last. Nine tenths of the lines in a library's documents and runbooks stand in those of other libraries
 * too, so most need not be printed again. May be used by several threads at once.
 */
public final class Recent<K, V> {

	/** All that libraries have in common is a few hundred parts; the rest is forgotten, however large the rollout. */
	private static final int MOST = 1000;

	private final Map<K, V> values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
			return size() > MOST;
		}
	});

	/** @param maker makes the same value for the same key; two threads may call it at once, and none waits for the other */
	public V get(K key, Supplier<V> maker) {
		V known = values.get(key);
		if (known != null) {
			return known;
		}
		V made = maker.get();
		values.put(key, made);
		return made;
	}
}
