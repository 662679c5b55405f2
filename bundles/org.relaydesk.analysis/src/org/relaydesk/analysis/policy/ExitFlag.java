// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.relaydesk.model.net.Ip4Address;
import org.relaydesk.model.net.IpFamily;

/**
 * Whether directory authorities call a relay an exit: ports 80 and 443 must each reach one whole /8 of IPv4 that is not private
 * (tor, policies.c, exit_policy_is_general_exit). A /8 in which any earlier rule rejects anything at that port does not count.
 */
final class ExitFlag {

	private static final List<Integer> PORTS = List.of(80, 443);

	private ExitFlag() {
	}

	static boolean isEarned(List<TorRule> rules) {
		return PORTS.stream().allMatch(port -> reachesASlashEight(rules, port));
	}

	static boolean reachesASlashEight(List<TorRule> rules, int port) {
		BitSet touched = new BitSet(256);
		for (TorRule rule : rules) {
			if (rule.family() == IpFamily.IPV4 && rule.ports().contains(port)) {
				int first = ((Ip4Address) rule.network().first()).bits() >>> 24;
				int last = ((Ip4Address) rule.network().last()).bits() >>> 24;
				if (!rule.accepts()) {
					touched.set(first, last + 1);
				} else if (rule.network().prefix() <= 8 && IntStream.rangeClosed(first, last).anyMatch(i -> !touched.get(i) && isPublic(i))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isPublic(int firstOctet) {
		Ip4Address address = new Ip4Address(firstOctet << 24);
		return PrivateNetworks.ALL.stream().noneMatch(network -> network.contains(address));
	}
}
