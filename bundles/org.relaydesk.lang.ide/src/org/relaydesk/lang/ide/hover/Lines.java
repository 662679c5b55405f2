// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import java.util.List;

import org.relaydesk.analysis.Message;

/** Lines of a card, in Markdown. */
final class Lines {

	private Lines() {
	}

	/** An item of a list, of parts that follow each other. */
	static Message item(Object... parts) {
		return Message.joined("", List.of("- ", Message.joined("", List.of(parts))));
	}
}
