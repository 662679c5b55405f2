// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

/** Whether a relay runs. A paused one keeps its keys and configuration, a retired one is taken out for good. */
public enum RelayState {
	RUNNING, PAUSED, RETIRED;

	/** The word of the language. */
	@Override
	public String toString() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
