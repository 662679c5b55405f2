// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Snapshot;

/** What has to be done on a host when one of its files changes; {@code toString} is the word that scripts see. */
public enum Effect {
	NONE, RELOAD, RESTART, START, STOP;

	private static final Pattern TORRC = Pattern.compile("hosts/.*/etc/tor/instances/(?<nickname>[^/]+)/torrc");
	/** What a program or systemd itself takes at a new start only. */
	private static final Pattern STARTS = Pattern.compile("hosts/.*/etc/(systemd/system|default)/.*");
	/** What a running program reads again when it is told to: tor's rates, packet filter, resolver, kernel settings, web server, Prometheus. */
	private static final List<Pattern> READ_AGAIN = List.of(Pattern.compile("hosts/.*/etc/(relaydesk|nftables[.]conf|iptables|pf[.]conf|unbound|sysctl[.]d|nginx).*"),
			Pattern.compile("monitoring/.*[.]yml"));

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What the change of one file means, given the relays before and after. */
	static Effect of(String path, ArtifactChange.Kind change, Optional<Snapshot> before, Snapshot after) {
		Matcher torrc = TORRC.matcher(path);
		if (torrc.matches()) {
			return ofRelay(before.map(old -> runs(torrc.group("nickname"), old)).orElse(change != ArtifactChange.Kind.ADDED),
					runs(torrc.group("nickname"), after));
		}
		if (STARTS.matcher(path).matches()) {
			return RESTART;
		}
		return READ_AGAIN.stream().anyMatch(pattern -> pattern.matcher(path).matches()) ? RELOAD : NONE;
	}

	private static Effect ofRelay(boolean ran, boolean runs) {
		if (ran == runs) {
			return runs ? RELOAD : NONE;
		}
		return runs ? START : STOP;
	}

	private static boolean runs(String nickname, Snapshot snapshot) {
		return snapshot.runningRelays().map(DeployedRelay::nickname).anyMatch(nickname::equals);
	}
}
