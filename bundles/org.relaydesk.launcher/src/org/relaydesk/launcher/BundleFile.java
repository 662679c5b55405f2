// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.launcher;

import java.util.Map;

/**
 * One bundle of the distribution.
 *
 * @param location
 *            its path below the distribution's folder, which is also its location in the framework
 * @param headers
 *            the headers of its manifest that the distribution's index has
 */
record BundleFile(String location, Map<String, String> headers) {
	/** True if starting it makes a difference: it has components for Declarative Services, or runs them. */
	boolean hasComponents() {
		return headers.containsKey("Service-Component");
	}

	/** True for the implementation of Declarative Services, the one bundle whose activator is wanted. */
	boolean runsComponents() {
		return headers.getOrDefault("Provide-Capability", "").contains("osgi.component");
	}
}
