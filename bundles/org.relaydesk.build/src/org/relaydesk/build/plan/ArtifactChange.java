// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

import java.util.Locale;

/** A file that will be different, and what then has to be done on its host. */
public record ArtifactChange(String path, Kind change, Effect effect) {

	/** {@code toString} is the word that scripts see. */
	public enum Kind {
		ADDED, REMOVED, CHANGED;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
