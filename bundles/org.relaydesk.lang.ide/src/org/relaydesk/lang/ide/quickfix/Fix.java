// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import java.util.List;

/** A way to mend a problem: what people read, and the changes that do it, none of which overlap. */
record Fix(String title, List<Edit> edits) {

	static Fix of(String title, Edit edit) {
		return new Fix(title, List.of(edit));
	}
}
