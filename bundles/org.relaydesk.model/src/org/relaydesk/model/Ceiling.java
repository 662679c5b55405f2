// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import org.relaydesk.model.quantity.Percentage;

/** A limit that always holds ({@code at most …}). */
public sealed interface Ceiling {

	/** Binds all running relays on an uplink together. */
	record Share(Percentage percentage) implements Ceiling {

		@Override
		public String toString() {
			return percentage + " of uplink";
		}
	}

	/** Per relay and direction, as Tor's accounting counts. */
	record Volume(org.relaydesk.model.quantity.Volume volume) implements Ceiling {

		@Override
		public String toString() {
			return volume.toString();
		}
	}
}
