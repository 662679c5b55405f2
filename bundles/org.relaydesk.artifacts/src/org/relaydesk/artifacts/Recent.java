// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * What was made for keys that were asked for not long ago. Nine tenths of the lines in a library's documents and runbooks stand in those of other
 * libraries too, so most need not be printed again. May be used by several threads at once.
 */
public final class Recent<K, V> {

	/** A power of two. All that libraries have in common is a few hundred parts; the rest is soon forgotten, however large the rollout. */
	private static final int PLACES = 4096;

	private record Entry<K, V>(K key, V value) {
	}

	/** At its place each key takes the turn of the last: threads that had to agree on an order of them all would wait for each other. */
	private final AtomicReferenceArray<Entry<K, V>> entries = new AtomicReferenceArray<>(PLACES);

	/** @param maker makes the same value for the same key; two threads may call it at once, and none waits for the other */
	public V get(K key, Supplier<V> maker) {
		int hash = key.hashCode();
		int place = (hash ^ hash >>> 16) & PLACES - 1;
		Entry<K, V> known = entries.get(place);
		if (known != null && known.key.equals(key)) {
			return known.value;
		}
		V made = maker.get();
		entries.set(place, new Entry<>(key, made));
		return made;
	}
}
