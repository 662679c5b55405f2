// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import org.relaydesk.model.net.PortRange;

/** Ports that tor's default policy keeps closed, and why opening them brings complaints. */
enum AbusePronePort {
	MAIL(25, 25, "mail: spam"),
	NEWS(119, 119, "news: spam"),
	WINDOWS(135, 139, "Windows services: worms"),
	FILE_SHARES(445, 445, "Windows file shares: worms"),
	SECURE_NEWS(563, 563, "news: spam"),
	KAZAA(1214, 1214, "file sharing: copyright notices"),
	EDONKEY(4661, 4666, "file sharing: copyright notices"),
	GNUTELLA(6346, 6429, "file sharing: copyright notices"),
	NAPSTER(6699, 6699, "file sharing: copyright notices"),
	BITTORRENT(6881, 6999, "BitTorrent: copyright notices");

	private final PortRange ports;
	private final String reason;

	AbusePronePort(int from, int to, String reason) {
		this.ports = new PortRange(from, to);
		this.reason = reason;
	}

	PortRange ports() {
		return ports;
	}

	/** {@code 25 (mail: spam)}. */
	@Override
	public String toString() {
		return ports + " (" + reason + ")";
	}
}
