// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.List;

import org.relaydesk.analysis.Message;

/** Finds the files that {@code %include} names. */
@FunctionalInterface
public interface TorrcIncludes {

	/** What an {@code %include} comes to. */
	sealed interface Included {

		/** The files in the order in which tor reads them: those of a folder or of a pattern sorted by name; maybe none. */
		record Files(List<TorrcText> texts) implements Included {
		}

		/**
		 * tor would refuse to start.
		 *
		 * @param reason the end of a sentence, such as {@code there is no such file}
		 */
		record Refused(Message reason) implements Included {
		}

		/** Nobody has looked. */
		record Unknown() implements Included {
		}
	}

	/** Looks nowhere; every {@code %include} becomes a finding. */
	TorrcIncludes NONE = pattern -> new Included.Unknown();

	/** @param pattern a file, a folder or a pattern with {@code *} and {@code ?}, as it stands in the torrc */
	Included find(String pattern);
}
