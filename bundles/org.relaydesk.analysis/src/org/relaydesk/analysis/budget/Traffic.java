// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import org.relaydesk.model.TransferCap;
import org.relaydesk.model.quantity.DataVolume;

/** What goes over an uplink in some time, direction by direction, as the library sees it. */
public record Traffic(DataVolume down, DataVolume up) {

	public static final Traffic NONE = new Traffic(DataVolume.ZERO, DataVolume.ZERO);

	/** What a relay passes on: everything comes in and goes out again. */
	static Traffic relayed(DataVolume eachDirection) {
		return new Traffic(eachDirection, eachDirection);
	}

	public Traffic plus(Traffic other) {
		return new Traffic(down.plus(other.down), up.plus(other.up));
	}

	/** Both directions together. */
	public DataVolume total() {
		return down.plus(up);
	}

	/** What a provider counts. */
	public DataVolume counted(TransferCap.Counting counting) {
		return switch (counting) {
			case SUM -> total();
			case LARGER -> down.compareTo(up) >= 0 ? down : up;
			case DOWN -> down;
			case UP -> up;
		};
	}
}
