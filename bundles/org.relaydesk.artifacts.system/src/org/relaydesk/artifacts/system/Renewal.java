// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import org.relaydesk.artifacts.Words;
import org.relaydesk.model.DeployedRelay;

/** A day on which a relay gets a signing key from the computer that holds its master key. */
record Renewal(HostView host, DeployedRelay relay, SigningKey key) {

	void write(Words words, CalendarWriter calendar) {
		calendar.day("key-" + relay.nickname() + "-" + key.made(), key.made(), words.say("calendar.key", relay.nickname(), key.expires()),
				words.say("calendar.key.note", Runbooks.path(host.deployed(), words), words.say("offline"), key.expires()));
	}
}
