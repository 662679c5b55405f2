// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;

/** What every printer of packet filters can express, in words of the language. */
final class FilterFeatures {

	static final List<String> ALL = List.of("manage", "allow tcp, udp", "limit per source", "isolate lan", "IPv4", "IPv6");

	private FilterFeatures() {
	}
}
