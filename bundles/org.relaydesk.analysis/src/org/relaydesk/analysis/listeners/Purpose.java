// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

import org.relaydesk.analysis.FindingTexts;
import org.relaydesk.analysis.Message;

/** What a program listens for. */
public enum Purpose {
	/** Connections of the Tor network. */
	OR_PORT("ORPort"),
	/** A bridge's pluggable transport. */
	TRANSPORT("transport"),
	/** Tor's metrics for Prometheus. */
	METRICS("metrics"),
	/** The web page that explains what an exit is. */
	EXIT_NOTICE("exit notice page"),
	/** Management of the host. */
	SSH("SSH");

	private final String label;

	Purpose(String label) {
		this.label = label;
	}

		/** As findings name it. */
	public Message text() {
		return FindingTexts.text("port.purpose." + name());
	}

	/** As generated files name it. */
	@Override
	public String toString() {
		return label;
	}
}
