// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.model.Origin;

/** Openings that one statement of the model asks for, so that a file explains them once. */
record OpeningGroup(String reason, Origin origin, List<Opening> openings) {

	private record Key(Message reason, Origin origin) {
	}

	/** In the order of their first opening. */
	static List<OpeningGroup> of(List<Opening> openings) {
		Map<Key, List<Opening>> groups = new LinkedHashMap<>();
		openings.forEach(opening -> groups.computeIfAbsent(new Key(opening.reason(), opening.origin()), k -> new ArrayList<>()).add(opening));
		return groups.entrySet().stream().map(e -> new OpeningGroup(e.getKey().reason().in(Locale.ENGLISH), e.getKey().origin(), e.getValue())).toList();
	}
}
