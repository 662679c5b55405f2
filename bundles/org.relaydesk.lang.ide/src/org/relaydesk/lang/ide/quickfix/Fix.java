// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import java.util.List;

import org.relaydesk.analysis.Message;

/** A way to mend a problem: what people read, and the changes that do it, none of which overlap. */
record Fix(Message title, List<Edit> edits) {

	static Fix of(Message title, Edit edit) {
		return new Fix(title, List.of(edit));
	}
}
