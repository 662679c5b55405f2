// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.Locale;
import java.util.Optional;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;

/**
 * An option of torrc.
 *
 * @param type Tor's own name for it, such as {@code DataSize}
 * @param defaultValue as Tor prints it; empty where there is none
 * @param note the name of the note that speaks of it; empty for options that nobody needs
 */
public record TorOption(String name, String type, String defaultValue, State state, Use use, Optional<String> note) {

	private static final MessageBundle NOTES = new MessageBundle(TorOption.class, "notes");

	/** What it does, in one sentence. */
	public Optional<Message> description() {
		return note.map(NOTES::text);
	}

	/** What Tor says of the option. */
	public enum State {
		CURRENT,
		/** It still works, but is to go. */
		DEPRECATED,
		/** Tor takes it and does nothing. */
		OBSOLETE
	}

	/** How it concerns the model. */
	public enum Use {
		/** May be set. */
		FREE,
		/** The model decides it, or the host's layout. */
		GENERATED,
		/** Could do harm that the model rules out. */
		DANGEROUS,
		/** Only concerns tor as a client. */
		CLIENT,
		/** Works, but the manual advises against it. */
		OLD;

		static Use of(String word) {
			return valueOf(word.toUpperCase(Locale.ROOT));
		}
	}
}
