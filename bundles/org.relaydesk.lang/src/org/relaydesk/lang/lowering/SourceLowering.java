// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;
import java.util.Optional;

import org.relaydesk.lang.relay.NamedNetwork;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.values.Addresses;
import org.relaydesk.model.Source;

/** Lowers who may connect. */
final class SourceLowering {

	private final Context context;

	SourceLowering(Context context) {
		this.context = context;
	}

	List<Source> lower(List<org.relaydesk.lang.relay.Source> sources) {
		return sources.stream().flatMap(source -> lower(source).stream()).toList();
	}

	private Optional<Source> lower(org.relaydesk.lang.relay.Source source) {
		if (source.isAnyone()) {
			return Optional.of(new Source.Anyone(context.at(source)));
		}
		if (source.getAddress() != null) {
			return context.read(source, Literals.SOURCE__ADDRESS, Addresses::network).map(range -> new Source.Block(range, context.at(source)));
		}
		NamedNetwork network = source.getNetwork();
		return network == null || network.eIsProxy() || network.getName() == null ? Optional.empty()
				: Optional.of(new Source.Named(network.getName(), context.at(source)));
	}
}
