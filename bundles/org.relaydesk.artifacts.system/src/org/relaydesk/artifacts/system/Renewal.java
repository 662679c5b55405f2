// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.model.DeployedRelay;

/** A day on which a relay gets a signing key from the computer that holds its master key. */
record Renewal(HostView host, DeployedRelay relay, SigningKey key) {

	void write(CalendarWriter calendar) {
		calendar.day("key-" + relay.nickname() + "-" + key.made(), key.made(),
				"Make a signing key for " + relay.nickname() + " (expires " + key.expires() + ")",
				"The steps: " + HostFolder.of(host.deployed()).path() + "/RUNBOOK.md, Offline keys. Without a valid key the relay stops on " + key.expires() + ".");
	}
}
