// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;
import java.util.Optional;

import org.relaydesk.model.net.IpAddress;

/**
 * All that holds for a relay at one time.
 *
 * @param role never an exit unless the model says so in words
 * @param addresses which of the host's addresses it uses; empty means all of them
 * @param outbound source addresses of its outgoing connections; empty means the system's choice
 * @param nickname as stated, otherwise the relay's name
 */
public record RelaySettings(RelayState state, Located<Role> role, Located<String> nickname, List<OrPort> orPorts, Optional<Located<Budget>> budget,
		Optional<Located<ExitPolicy>> policy, List<Transport> transports, Optional<Located<String>> distribution, Identity identity,
		List<Located<IpAddress>> addresses, List<Located<IpAddress>> outbound, boolean keysOffline, List<TorrcOption> torrc, List<String> notes) {

	public boolean isExit() {
		return role.value() == Role.EXIT;
	}

	public boolean isBridge() {
		return role.value() == Role.BRIDGE;
	}

	public boolean isRunning() {
		return state == RelayState.RUNNING;
	}
}
