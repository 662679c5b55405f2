// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;
import java.util.Optional;

import org.relaydesk.lang.relay.Cost;
import org.relaydesk.lang.relay.DnsName;
import org.relaydesk.lang.relay.HostAddresses;
import org.relaydesk.lang.relay.HostDeclaration;
import org.relaydesk.lang.relay.HostFirewall;
import org.relaydesk.lang.relay.Memory;
import org.relaydesk.lang.relay.RelayDeclaration;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.System;
import org.relaydesk.lang.values.Addresses;
import org.relaydesk.lang.values.Ports;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Host;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.Metrics;
import org.relaydesk.model.OperatingSystem;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Relay;

/** Lowers hosts. */
final class HostLowering {

	private final Context context;
	private final Blocks blocks;
	private final Declared declared;
	private final RelayLowering relays;
	private final SourceLowering sources;
	private final QuantityLowering quantities;
	private final HostUplinks uplinks;
	private final NetworkNames networkNames;

	HostLowering(Context context, Blocks blocks, Declared declared, RelayLowering relays, SourceLowering sources, NetworkNames networkNames) {
		this.context = context;
		this.blocks = blocks;
		this.declared = declared;
		this.relays = relays;
		this.sources = sources;
		this.quantities = new QuantityLowering(context);
		this.uplinks = new HostUplinks(context);
		this.networkNames = networkNames;
	}

	Host lower(HostDeclaration declaration, SiteContext site) {
		Block block = blocks.open(declaration.getSettings());
		List<HostAddress> addresses = block.all(HostAddresses.class).stream().flatMap(a -> a.getAddresses().stream()).flatMap(a -> address(a).stream()).toList();
		Optional<Metrics> metrics = block.last(org.relaydesk.lang.relay.Metrics.class).map(this::metrics);
		Optional<Located<Firewall>> firewall = block.last(HostFirewall.class).flatMap(this::firewall);
		Optional<Phase> starts = Phases.latest(Phases.latest(site.starts(), declared.phases().starts(block)), declared.phases().first());
		networkNames.check(site, firewall, metrics);
		List<Relay> lowered = block.all(RelayDeclaration.class).stream().filter(relay -> relay.getName() != null)
				.map(relay -> relays.lower(relay, starts)).toList();
		return new Host(declaration.getName(), block.last(System.class).flatMap(this::system), block.last(Memory.class).map(Memory::getAmount)
				.flatMap(quantities::data), addresses, pending(block), metrics, block.last(DnsName.class).flatMap(d -> context.text(d, Literals.DNS_NAME__TEXT)),
				uplinks.of(declaration, block, addresses, site), firewall, lowered, starts, block.notes(), block.last(Cost.class).flatMap(quantities::cost),
				context.documentation(declaration), context.at(declaration));
	}

	private Optional<HostAddress> address(org.relaydesk.lang.relay.HostAddress statement) {
		return context.read(statement, Literals.HOST_ADDRESS__ADDRESS, Addresses::address).map(address -> new HostAddress(address,
				context.read(statement, Literals.HOST_ADDRESS__PUBLIC, Addresses::address), context.at(statement, Literals.HOST_ADDRESS__ADDRESS)));
	}

	private Optional<Located<String>> pending(Block block) {
		return block.all(HostAddresses.class).stream().filter(HostAddresses::isPending).findFirst()
				.map(statement -> new Located<>(Optional.ofNullable(statement.getReason()).orElse(""), context.at(statement, Literals.HOST_ADDRESSES__PENDING)));
	}

	private Metrics metrics(org.relaydesk.lang.relay.Metrics statement) {
		int port = context.read(statement, Literals.METRICS__PORT, Ports::port).orElse(Metrics.DEFAULT_PORT);
		return new Metrics(port, sources.lower(statement.getSources()), context.keyword(statement));
	}

	private Optional<Located<Firewall>> firewall(HostFirewall statement) {
		return declared.firewall(statement.getFirewall()).map(f -> new Located<>(f, context.at(statement, Literals.HOST_FIREWALL__FIREWALL)));
	}

	private Optional<OperatingSystem> system(System statement) {
		String version = Optional.ofNullable(statement.getVersion()).orElse("");
		return Optional.ofNullable(statement.getDistribution())
				.map(name -> new OperatingSystem(name, version, context.at(statement, Literals.SYSTEM__DISTRIBUTION)));
	}
}
