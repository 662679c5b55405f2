// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.AllPorts;
import org.relaydesk.lang.relay.PortSpan;
import org.relaydesk.lang.relay.Ports;
import org.relaydesk.lang.relay.PortsDeclaration;
import org.relaydesk.lang.relay.PortsUse;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.model.net.PortRange;

/** Lowers lists of ports; groups of ports are replaced by what they hold. */
final class PortLowering {

	private final Context context;
	private final Map<PortsDeclaration, List<PortRange>> groups = new HashMap<>();
	/** Groups whose members are being read. */
	private final Set<PortsDeclaration> open = new LinkedHashSet<>();

	PortLowering(Context context) {
		this.context = context;
	}

	/** In the order of the text. */
	List<PortRange> lower(List<Ports> ports) {
		return ports.stream().flatMap(this::lower).toList();
	}

	/** The ports of a group. */
	List<PortRange> group(PortsDeclaration declaration) {
		List<PortRange> known = groups.get(declaration);
		if (known == null) {
			open.add(declaration);
			known = lower(declaration.getPorts());
			open.remove(declaration);
			groups.put(declaration, known);
		}
		return known;
	}

	private Stream<PortRange> lower(Ports ports) {
		return switch (ports) {
			case AllPorts all -> Stream.of(PortRange.ALL);
			case PortSpan span -> span(span).stream();
			case PortsUse use -> use(use);
			default -> Stream.empty();
		};
	}

	private Optional<PortRange> span(PortSpan span) {
		return context.read(span, Literals.PORT_SPAN__FROM, from -> org.relaydesk.lang.values.Ports.range(from, span.getTo()));
	}

	private Stream<PortRange> use(PortsUse use) {
		PortsDeclaration group = use.getPorts();
		if (group == null || group.eIsProxy()) {
			return Stream.empty();
		}
		context.usage().use(group);
		if (open.contains(group)) {
			context.report().add(FindingCode.PORTS_CYCLE, context.at(use), text("ports.cycle", group.getName()));
			return Stream.empty();
		}
		return group(group).stream();
	}
}
