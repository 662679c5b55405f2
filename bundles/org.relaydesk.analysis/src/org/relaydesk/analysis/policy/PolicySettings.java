// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;
import java.util.Optional;

import org.relaydesk.model.net.IpAddress;

/**
 * The options of a torrc that bear on its exit policy.
 *
 * @param exitRelay {@code ExitRelay 1} or {@code 0}; empty is {@code auto}
 * @param rejectPrivate {@code ExitPolicyRejectPrivate}
 * @param reduced {@code ReducedExitPolicy}
 * @param ownAddresses those that the relay advertises
 * @param localAddresses those that {@code ExitPolicyRejectLocalInterfaces} adds; none without it
 */
public record PolicySettings(Optional<Boolean> exitRelay, boolean bridge, boolean ipv6Exit, boolean rejectPrivate, boolean reduced,
		List<IpAddress> ownAddresses, List<IpAddress> localAddresses) {

	/** An exit of tor's defaults that lets IPv6 out, of unknown addresses. */
	public static final PolicySettings EXIT = new PolicySettings(Optional.of(true), false, true, true, false, List.of(), List.of());

	public PolicySettings withIpv6Exit(boolean value) {
		return new PolicySettings(exitRelay, bridge, value, rejectPrivate, reduced, ownAddresses, localAddresses);
	}

	public PolicySettings withReduced(boolean value) {
		return new PolicySettings(exitRelay, bridge, ipv6Exit, rejectPrivate, value, ownAddresses, localAddresses);
	}

	public PolicySettings withRejectPrivate(boolean value) {
		return new PolicySettings(exitRelay, bridge, ipv6Exit, value, reduced, ownAddresses, localAddresses);
	}

	public PolicySettings withOwnAddresses(List<IpAddress> addresses) {
		return new PolicySettings(exitRelay, bridge, ipv6Exit, rejectPrivate, reduced, List.copyOf(addresses), localAddresses);
	}

	/**
	 * Whether tor lets anything out at all: {@code ExitRelay auto} makes an exit as soon as one of ExitPolicy, ReducedExitPolicy and
	 * IPv6Exit is set (tor, policies.c).
	 */
	public boolean isExit(boolean statesRules) {
		return exitRelay.orElse(statesRules || reduced || ipv6Exit);
	}

	/** The tail; a bridge has none. */
	Optional<Tail> tail() {
		return bridge ? Optional.empty() : Optional.of(reduced ? Tail.REDUCED : Tail.DEFAULT);
	}
}
