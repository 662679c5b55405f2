// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import org.relaydesk.model.net.Cidr;

/** Who may connect: an address block, or a name that means the host's own site's LAN, or else the rollout's network, or anyone. */
public sealed interface Source {

	Origin origin();

	record Block(Cidr range, Origin origin) implements Source {
	}

	record Named(String name, Origin origin) implements Source {
	}

	record Anyone(Origin origin) implements Source {
	}
}
