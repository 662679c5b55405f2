// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;

/**
 * Monitoring by Prometheus.
 *
 * @param port of the host's first relay; further relays count up in order of name
 */
public record Metrics(int port, List<Source> sources, Origin origin) {

	/** Taken where the model states no port. */
	public static final int DEFAULT_PORT = 9035;
}
