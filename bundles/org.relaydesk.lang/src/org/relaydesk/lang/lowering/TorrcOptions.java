// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.relaydesk.model.TorrcOption;

/**
 * The escape hatch of a relay, option by option: an option that is stated anew replaces all that was stated of it before.
 *
 * @param byName the lines of each option, by its name in lower case, as tor knows no case
 */
record TorrcOptions(Map<String, Stated<List<TorrcOption>>> byName) {

	static final TorrcOptions NONE = new TorrcOptions(Map.of());

	/** The options of one block, where tor's repeated options may stand several times. */
	static TorrcOptions of(List<TorrcOption> block) {
		Map<String, List<TorrcOption>> lines = new LinkedHashMap<>();
		block.forEach(option -> lines.computeIfAbsent(option.name().value().toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(option));
		Map<String, Stated<List<TorrcOption>>> stated = new LinkedHashMap<>();
		lines.forEach((name, options) -> stated.put(name,
				new Stated<>(options, options.stream().map(o -> List.of(o.prefix(), o.value().value())).toList(), options.getFirst().name().origin())));
		return new TorrcOptions(stated);
	}

	TorrcOptions under(TorrcOptions upper) {
		if (upper.byName.isEmpty()) {
			return this;
		}
		Map<String, Stated<List<TorrcOption>>> merged = new LinkedHashMap<>(byName);
		merged.putAll(upper.byName);
		return new TorrcOptions(merged);
	}

	/** The options that the lower layer states alike. */
	List<Stated<List<TorrcOption>>> repeated(TorrcOptions lower) {
		return byName.entrySet().stream().filter(e -> lower.byName.containsKey(e.getKey()) && e.getValue().meansSameAs(lower.byName.get(e.getKey())))
				.map(Map.Entry::getValue).toList();
	}

	List<Stated<List<TorrcOption>>> stated() {
		return List.copyOf(byName.values());
	}

	/** In the order of the text. */
	List<TorrcOption> options() {
		return byName.values().stream().flatMap(stated -> stated.value().stream()).toList();
	}
}
