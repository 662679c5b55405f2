// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.util.List;
import java.util.Locale;

import org.relaydesk.analysis.Message;

/** The language of the batch command, on whatever machine it runs: scripts rely on what it says. */
public final class English {

	private English() {
	}

	public static String of(Message message) {
		return message.in(Locale.ENGLISH);
	}

	public static List<String> of(List<Message> messages) {
		return messages.stream().map(English::of).toList();
	}
}
