// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.List;
import java.util.Optional;

/** Finds the files that {@code %include} names. */
@FunctionalInterface
public interface TorrcIncludes {

	/** Looks nowhere; every {@code %include} becomes a finding. */
	TorrcIncludes NONE = pattern -> Optional.empty();

	/**
	 * The files in the order in which tor reads them: those of a folder or of a pattern sorted by name. Empty if nothing can be said; an empty
	 * list if a folder or a pattern holds no file.
	 *
	 * @param pattern a file, a folder or a pattern with {@code *} and {@code ?}
	 */
	Optional<List<TorrcText>> find(String pattern);
}
