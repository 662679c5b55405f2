// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.relaydesk.model.net.PortRange;

/** Sets of ports as sorted lists of ranges. */
public final class Ports {

	private Ports() {
	}

	/** The same ports as few ranges in ascending order. */
	public static List<PortRange> join(Collection<PortRange> ranges) {
		List<PortRange> joined = new ArrayList<>();
		for (PortRange range : ranges.stream().sorted().toList()) {
			PortRange last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && range.from() <= last.to() + 1) {
				joined.set(joined.size() - 1, new PortRange(last.from(), Math.max(last.to(), range.to())));
			} else {
				joined.add(range);
			}
		}
		return joined;
	}

	/** Numbers for people and for {@code p} lines: {@code 80,443,8000-8010}, all ports as {@code 1-65535}. */
	public static String text(Collection<PortRange> ranges) {
		return ranges.stream().map(Ports::text).collect(Collectors.joining(","));
	}

	/** {@code 80} or {@code 80-81}; all ports are {@code 1-65535}. */
	public static String text(PortRange range) {
		return range.from() == range.to() ? Integer.toString(range.from()) : range.from() + "-" + range.to();
	}
}
