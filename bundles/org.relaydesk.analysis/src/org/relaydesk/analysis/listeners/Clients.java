// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

import java.util.List;

import org.relaydesk.model.Source;

/** Who may connect to a listener. */
public sealed interface Clients {

	/** The whole Internet. */
	record Everywhere() implements Clients {
	}

	/** These sources alone; an empty list means nobody. */
	record From(List<Source> sources) implements Clients {
	}
}
