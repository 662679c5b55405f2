// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

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

	/** As messages name it. */
	@Override
	public String toString() {
		return label;
	}
}
