// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EObject;
import org.relaydesk.lang.relay.Keys;
import org.relaydesk.lang.relay.Nickname;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.State;
import org.relaydesk.lang.relay.Torrc;
import org.relaydesk.lang.relay.UseBudget;
import org.relaydesk.lang.relay.UsePolicy;
import org.relaydesk.lang.values.Addresses;
import org.relaydesk.model.Budget;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Located;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.TorrcOption;
import org.relaydesk.model.net.IpAddress;

/** Lowers the statements of one block of a relay or template. */
final class LayerLowering {

	private final Context context;
	private final Declared declared;
	private final RelayWords words;
	private final ListenerLowering listeners;

	LayerLowering(Context context, Declared declared) {
		this.context = context;
		this.declared = declared;
		this.words = new RelayWords(context);
		this.listeners = new ListenerLowering(context);
	}

	Layer lower(Block block) {
		return new Layer(block.last(State.class).flatMap(this::state), block.last(org.relaydesk.lang.relay.Role.class).flatMap(words::role),
				block.last(Nickname.class).flatMap(n -> stated(n, Literals.NICKNAME__TEXT, n.getText())), listeners.orPorts(block),
				block.last(UseBudget.class).flatMap(this::budget), block.last(UsePolicy.class).flatMap(this::policy), listeners.transports(block),
				block.last(org.relaydesk.lang.relay.Distribution.class).flatMap(words::distribution),
				block.last(org.relaydesk.lang.relay.Identity.class).map(words::identity), addresses(block),
				outbound(block), block.last(Keys.class).flatMap(words::keys), torrc(block), block.notes());
	}

	private Optional<Stated<RelayState>> state(State statement) {
		return Optional.ofNullable(statement.getState())
				.map(word -> Stated.of(RelayState.valueOf(word.toUpperCase(Locale.ROOT)), context.at(statement)));
	}

	private <T> Optional<Stated<T>> stated(EObject statement, EStructuralFeature feature, T value) {
		return Optional.ofNullable(value).map(present -> Stated.of(present, context.at(statement, feature)));
	}

	private Optional<Stated<Budget>> budget(UseBudget statement) {
		return declared.budget(statement.getBudget()).map(b -> new Stated<>(b, b.name(), context.at(statement, Literals.USE_BUDGET__BUDGET)));
	}

	private Optional<Stated<ExitPolicy>> policy(UsePolicy statement) {
		return declared.policy(statement.getPolicy()).map(p -> new Stated<>(p, p.name(), context.at(statement, Literals.USE_POLICY__POLICY)));
	}

	private Optional<Stated<List<Located<IpAddress>>>> addresses(Block block) {
		return addresses(block.all(org.relaydesk.lang.relay.RelayAddress.class),
				s -> context.readAll(s, Literals.RELAY_ADDRESS__ADDRESSES, Addresses::address));
	}

	private Optional<Stated<List<Located<IpAddress>>>> outbound(Block block) {
		return addresses(block.all(org.relaydesk.lang.relay.Outbound.class), s -> context.readAll(s, Literals.OUTBOUND__ADDRESSES, Addresses::address));
	}

	private <S extends EObject> Optional<Stated<List<Located<IpAddress>>>> addresses(List<S> statements, Function<S, List<Located<IpAddress>>> reader) {
		List<Located<IpAddress>> all = statements.stream().flatMap(s -> reader.apply(s).stream()).toList();
		return all.isEmpty() ? Optional.empty() : Optional.of(new Stated<>(all, all.stream().map(Located::value).toList(), context.at(statements.getFirst())));
	}

	private TorrcOptions torrc(Block block) {
		return TorrcOptions.of(block.all(Torrc.class).stream().flatMap(t -> t.getOptions().stream()).flatMap(o -> option(o).stream()).toList());
	}

	/** An option without a value has an empty one. */
	private Optional<TorrcOption> option(org.relaydesk.lang.relay.TorrcOption option) {
		String prefix = Optional.ofNullable(option.getPrefix()).orElse("");
		return context.text(option, Literals.TORRC_OPTION__OPTION).map(name -> new TorrcOption(prefix, name,
				context.text(option, Literals.TORRC_OPTION__VALUE).orElseGet(() -> new Located<>("", name.origin()))));
	}
}
