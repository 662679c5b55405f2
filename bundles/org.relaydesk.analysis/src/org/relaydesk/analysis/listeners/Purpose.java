// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

import java.util.Locale;

import org.relaydesk.analysis.FindingTexts;
import org.relaydesk.analysis.Message;

/** What a program listens for. */
public enum Purpose {
	/** Connections of the Tor network. */
	OR_PORT,
	/** A bridge's pluggable transport. */
	TRANSPORT,
	/** Tor's metrics for Prometheus. */
	METRICS,
	/** The web page that explains what an exit is. */
	EXIT_NOTICE,
	/** Management of the host. */
	SSH;

	/** As findings name it. */
	public Message text() {
		return FindingTexts.text("port.purpose." + name());
	}

	/** In English. */
	@Override
	public String toString() {
		return text().in(Locale.ENGLISH);
	}
}
