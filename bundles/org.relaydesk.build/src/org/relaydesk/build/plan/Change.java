// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

import org.relaydesk.analysis.Message;
import org.relaydesk.model.Origin;

/**
 * Something that will be different, in the terms of the model.
 *
 * @param library whose it is
 * @param subject what changes, such as {@code relay KiltonLibrary} or {@code host Main/basement}
 * @param summary a clause about the subject that names neither it nor the library, such as {@code opens 587 to everyone}
 * @param origin the words of the model that say so, or else the name of what changes
 */
public record Change(Kind kind, String library, Message subject, Message summary, Origin origin) {

	/** What sort of change it is, in the order in which changes are told; {@code toString} is the word that scripts see. */
	public enum Kind {
		HOST_ADDED("host-added"), HOST_REMOVED("host-removed"), RELAY_ADDED("relay-added"), RELAY_REMOVED("relay-removed"), STATE("state"),
		ROLE("role"), REACH("reach"), OPENING("opening"), BUDGET("budget"), ADDRESS("address"), SETTING("setting");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		@Override
		public String toString() {
			return word;
		}
	}
}
