// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.Set;
import java.util.stream.Collectors;

import org.relaydesk.lang.relay.Named;

/** Shows how declarations lead back to themselves. */
final class Circle {

	private Circle() {
	}

	/** {@code `A` → `B` → `A`}, from the path walked so far and its member that comes next. */
	static String of(Set<? extends Named> path, Named next) {
		return path.stream().dropWhile(step -> step != next).map(step -> "`" + step.getName() + "`").collect(Collectors.joining(" → ")) + " → `" + next.getName() + "`";
	}
}
