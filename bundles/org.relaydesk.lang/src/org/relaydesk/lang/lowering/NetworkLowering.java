// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;

import org.relaydesk.lang.relay.NamedNetwork;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.values.Addresses;
import org.relaydesk.model.Network;

/** Lowers networks of the rollout and LANs of sites. */
final class NetworkLowering {

	/** A LAN may go without a name. */
	private static final String UNNAMED = "lan";

	private final Context context;

	NetworkLowering(Context context) {
		this.context = context;
	}

	List<Network> lower(List<? extends NamedNetwork> declarations) {
		return declarations.stream().map(this::lower).toList();
	}

	private Network lower(NamedNetwork declaration) {
		String name = declaration.getName() == null ? UNNAMED : declaration.getName();
		return new Network(name, context.readAll(declaration, Literals.NAMED_NETWORK__NETWORKS, Addresses::network), context.documentation(declaration),
				context.at(declaration));
	}
}
