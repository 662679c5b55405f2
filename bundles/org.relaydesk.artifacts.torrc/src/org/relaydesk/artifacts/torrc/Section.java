// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import org.relaydesk.model.DeployedRelay;

/** A part of a torrc: the options about one subject. */
@FunctionalInterface
interface Section {

	/** Writes the options; nothing, not even a title, if the relay needs none of them. */
	void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc);
}
