// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import org.relaydesk.analysis.FindingTexts;
import org.relaydesk.analysis.Message;
import org.relaydesk.model.net.PortRange;

/** Ports that tor's default policy keeps closed, and why opening them brings complaints. */
enum AbusePronePort {
	MAIL(25, 25, "mail"),
	NEWS(119, 119, "news"),
	WINDOWS(135, 139, "windows"),
	FILE_SHARES(445, 445, "file-shares"),
	SECURE_NEWS(563, 563, "news"),
	KAZAA(1214, 1214, "file-sharing"),
	EDONKEY(4661, 4666, "file-sharing"),
	GNUTELLA(6346, 6429, "file-sharing"),
	NAPSTER(6699, 6699, "file-sharing"),
	BITTORRENT(6881, 6999, "bittorrent");

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
	Message text() {
		return FindingTexts.text("exit-policy.abuse-prone-port." + reason, ports);
	}
}
