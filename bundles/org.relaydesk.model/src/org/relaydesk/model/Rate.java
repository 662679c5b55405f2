// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.Percentage;

/** A rate: fixed, or a share of the slower direction of the host's uplink. */
public sealed interface Rate {

	record Fixed(Bandwidth bandwidth) implements Rate {

		@Override
		public String toString() {
			return bandwidth.toString();
		}
	}

	record Share(Percentage percentage) implements Rate {

		@Override
		public String toString() {
			return percentage + " of uplink";
		}
	}
}
