// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.regex.Pattern;

import org.relaydesk.model.DeployedRelay;

/**
 * A relay's own Tor process on its host, in the layout that Debian's {@code tor-instance-create} and {@code tor@.service} make. Paths are absolute on
 * the host.
 */
public record TorInstance(String name) {

	/** Tor's nicknames (tor(1), Nickname), which are also all that tor-instance-create takes. */
	private static final Pattern NICKNAME = Pattern.compile("[A-Za-z0-9]{1,19}");

	/** @throws IllegalArgumentException unless {@link #isUsable} */
	public TorInstance {
		if (!isUsable(name)) {
			throw new IllegalArgumentException("no instance can be called " + name);
		}
	}

	public static TorInstance of(DeployedRelay relay) {
		return new TorInstance(relay.nickname());
	}

	/** Whether an instance can have this name; {@code default} belongs to Debian's own. */
	public static boolean isUsable(String name) {
		return NICKNAME.matcher(name).matches() && !name.equals("default");
	}

	public String torrc() {
		return "/etc/tor/instances/" + name + "/torrc";
	}

	/** The options that the unit gives ahead of the torrc. */
	public String defaults() {
		return "/run/tor-instances/" + name + ".defaults";
	}

	public String unit() {
		return "tor@" + name + ".service";
	}

	public String user() {
		return "_tor-" + name;
	}

	/** Where the rates for opening hours ({@code open.conf}) and for all other hours ({@code closed.conf}) lie. */
	public String rates() {
		return "/etc/relaydesk/rates/" + name;
	}

	/** Where the rate that holds now is put; gone after a reboot. */
	public String currentRate() {
		return "/run/relaydesk/" + name;
	}

	/** An absolute path of the host as a path in its folder. */
	public static String inFolder(String absolute) {
		return absolute.substring(1);
	}
}
