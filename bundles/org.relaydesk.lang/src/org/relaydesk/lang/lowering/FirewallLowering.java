// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.Allow;
import org.relaydesk.lang.relay.FirewallDeclaration;
import org.relaydesk.lang.relay.Isolate;
import org.relaydesk.lang.relay.Limit;
import org.relaydesk.lang.relay.Manage;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.values.Numbers;
import org.relaydesk.lang.values.Ports;
import org.relaydesk.lang.values.Reading;
import org.relaydesk.lang.values.Words;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Firewall.Allowance;
import org.relaydesk.model.Firewall.Management;
import org.relaydesk.model.Firewall.Per;
import org.relaydesk.model.Firewall.Protocol;

/** Lowers firewalls. */
final class FirewallLowering {

	private static final int MOST_CONNECTIONS = 1_000_000;
	private static final List<String> PERIODS = Arrays.stream(Per.values()).map(per -> per.name().toLowerCase(Locale.ROOT)).toList();

	private final Context context;
	private final Blocks blocks;
	private final PortLowering ports;
	private final SourceLowering sources;

	FirewallLowering(Context context, Blocks blocks, PortLowering ports, SourceLowering sources) {
		this.context = context;
		this.blocks = blocks;
		this.ports = ports;
		this.sources = sources;
	}

	Firewall lower(FirewallDeclaration declaration) {
		Block block = blocks.open(declaration.getSettings());
		return new Firewall(declaration.getName(), block.all(Manage.class).stream().map(this::management).toList(),
				block.all(Allow.class).stream().flatMap(allow -> allowance(allow).stream()).toList(), block.last(Limit.class).flatMap(this::limit),
				block.last(Isolate.class).map(context::at), context.documentation(declaration), context.at(declaration));
	}

	private Management management(Manage manage) {
		int port = context.read(manage, Literals.MANAGE__PORT, Ports::port).orElse(Management.DEFAULT_PORT);
		return new Management(port, sources.lower(manage.getSources()), context.at(manage));
	}

	private Optional<Allowance> allowance(Allow allow) {
		return Optional.ofNullable(allow.getProtocol()).map(word -> new Allowance("udp".equals(word) ? Protocol.UDP : Protocol.TCP, ports.lower(allow.getPorts()),
				sources.lower(allow.getSources()), context.at(allow)));
	}

	private Optional<Firewall.Limit> limit(Limit limit) {
		Optional<Integer> count = context.read(limit, Literals.LIMIT__COUNT, digits -> Numbers.count(digits, MOST_CONNECTIONS));
		Optional<Per> per = context.read(limit, Literals.LIMIT__PERIOD, FirewallLowering::per);
		return count.flatMap(c -> per.map(p -> new Firewall.Limit(c, p, context.at(limit))));
	}

	private static Reading<Per> per(String word) {
		return Words.oneOf(FindingCode.VALUE_UNIT, word, "period", PERIODS).map(known -> Per.valueOf(known.toUpperCase(Locale.ROOT)));
	}
}
