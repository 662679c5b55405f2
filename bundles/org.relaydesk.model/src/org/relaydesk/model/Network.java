// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;

import org.relaydesk.model.net.Cidr;

/** A named set of address blocks: a network of the rollout, or a LAN of a site. */
public record Network(String name, List<Located<Cidr>> ranges, String documentation, Origin origin) implements Documented {
}
