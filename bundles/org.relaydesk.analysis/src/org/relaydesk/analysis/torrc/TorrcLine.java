// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.List;

import org.relaydesk.model.Origin;

/**
 * One option of a torrc: a key and a value, quotes, continuations and comments resolved.
 *
 * @param prefix {@code +} (append), {@code /} (clear) or empty
 * @param key as written, without the prefix
 * @param value never null; empty if there is none
 * @param origin of the key
 * @param places where each character of the value stands
 */
public record TorrcLine(String prefix, String key, String value, Origin origin, Places places) {

	/** Offsets into the text, one for each character of a value. */
	public record Places(TorrcText text, List<Integer> offsets) {
	}

	/** The place of a part of the value; an empty part has the place of the key. */
	public Origin origin(int from, int to) {
		return from >= to ? origin : places.text.origin(places.offsets.get(from), places.offsets.get(to - 1) + 1);
	}

	/** The place of the whole value. */
	public Origin valueOrigin() {
		return origin(0, value.length());
	}
}
