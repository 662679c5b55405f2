// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.model.Budget;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Identity;
import org.relaydesk.model.Located;
import org.relaydesk.model.OrPort;
import org.relaydesk.model.Origin;
import org.relaydesk.model.RelaySettings;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.model.Transport;
import org.relaydesk.model.net.IpAddress;

/**
 * The settings of a relay that one or more blocks state. Layers are laid over one another: the upper one wins setting by setting, but
 * {@code torrc} merges by option and notes add up. To lay layers over one another is associative; {@link #EMPTY} changes nothing.
 */
record Layer(Optional<Stated<RelayState>> state, Optional<Stated<Role>> role, Optional<Stated<String>> nickname, Optional<Stated<List<OrPort>>> orPorts,
		Optional<Stated<Budget>> budget, Optional<Stated<ExitPolicy>> policy, Optional<Stated<List<Transport>>> transports,
		Optional<Stated<String>> distribution, Optional<Stated<Identity>> identity, Optional<Stated<List<Located<IpAddress>>>> addresses,
		Optional<Stated<List<Located<IpAddress>>>> outbound, Optional<Stated<Boolean>> keysOffline, TorrcOptions torrc, List<String> notes) {

	static final Layer EMPTY = new Layer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), TorrcOptions.NONE, List.of());

	/** What holds where a relay says nothing: it runs, as a middle relay, under its own name. */
	static Layer defaults(String relay, Origin origin) {
		return new Layer(Optional.of(Stated.of(RelayState.RUNNING, origin)), Optional.of(Stated.of(Role.MIDDLE, origin)),
				Optional.of(Stated.of(relay, origin)), EMPTY.orPorts, EMPTY.budget, EMPTY.policy, EMPTY.transports, EMPTY.distribution, EMPTY.identity,
				EMPTY.addresses, EMPTY.outbound, Optional.of(Stated.of(false, origin)), EMPTY.torrc, List.of());
	}

	/** This layer with another one over it. A relay that has retired stays so. */
	Layer under(Layer upper) {
		return new Layer(isRetired() ? state : upper.state.or(this::state), upper.role.or(this::role), upper.nickname.or(this::nickname),
				upper.orPorts.or(this::orPorts), upper.budget.or(this::budget), upper.policy.or(this::policy), upper.transports.or(this::transports),
				upper.distribution.or(this::distribution), upper.identity.or(this::identity), upper.addresses.or(this::addresses),
				upper.outbound.or(this::outbound), upper.keysOffline.or(this::keysOffline), torrc.under(upper.torrc),
				Stream.concat(notes.stream(), upper.notes.stream()).toList());
	}

	Layer withoutPolicy() {
		return new Layer(state, role, nickname, orPorts, budget, Optional.empty(), transports, distribution, identity, addresses, outbound, keysOffline, torrc,
				notes);
	}

	boolean isRetired() {
		return state.isPresent() && state.get().value() == RelayState.RETIRED;
	}

	boolean isExit() {
		return role.isPresent() && role.get().value() == Role.EXIT;
	}

	boolean isEmpty() {
		return equals(EMPTY);
	}

	/** The settings that this layer states and that hold in the lower layer already. */
	List<Stated<?>> repeated(Layer lower) {
		List<Optional<? extends Stated<?>>> mine = settings();
		List<Optional<? extends Stated<?>>> theirs = lower.settings();
		List<Stated<?>> repeated = new ArrayList<>();
		for (int i = 0; i < mine.size(); i++) {
			Optional<? extends Stated<?>> held = theirs.get(i);
			mine.get(i).filter(stated -> held.isPresent() && stated.meansSameAs(held.get())).ifPresent(repeated::add);
		}
		repeated.addAll(torrc.repeated(lower.torrc));
		return repeated;
	}

	/** All that this layer states, notes left out. */
	List<Stated<?>> stated() {
		List<Stated<?>> stated = new ArrayList<>();
		settings().forEach(setting -> setting.ifPresent(stated::add));
		stated.addAll(torrc.stated());
		return stated;
	}

	private List<Optional<? extends Stated<?>>> settings() {
		return List.of(state, role, nickname, orPorts, budget, policy, transports, distribution, identity, addresses, outbound, keysOffline);
	}

	/** The settings as the model knows them; state, role and nickname must be there. */
	RelaySettings toSettings() {
		return new RelaySettings(state.orElseThrow().value(), role.orElseThrow().located(), nickname.orElseThrow().located(), list(orPorts),
				budget.map(Stated::located), policy.map(Stated::located), list(transports), distribution.map(Stated::located),
				identity.map(Stated::value).orElse(Identity.UNKNOWN), list(addresses), list(outbound), keysOffline.isPresent() && keysOffline.get().value(),
				torrc.options(), notes);
	}

	private static <T> List<T> list(Optional<Stated<List<T>>> stated) {
		return stated.map(Stated::value).orElse(List.of());
	}
}
