// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import org.relaydesk.model.net.Ip4Address;
import org.relaydesk.model.net.IpAddress;

/** The mask of a rule: a number of bits, or dotted as {@code 255.255.0.0}; an empty one is 0 (tor, address.c). */
final class MaskPattern {

	private MaskPattern() {
	}

	static int read(String text, int most) throws RefusedRule {
		if (text.isEmpty()) {
			return 0;
		}
		if (text.matches("[+]?[0-9]{1,9}")) {
			int bits = Integer.parseInt(text);
			if (bits > most) {
				throw new RefusedRule("exit-policy.rule.mask.most", most);
			}
			return bits;
		}
		Ip4Address dotted = IpAddress.parse(text).filter(Ip4Address.class::isInstance).map(Ip4Address.class::cast)
				.orElseThrow(() -> new RefusedRule("exit-policy.rule.mask", text));
		return dotted.prefix().orElseThrow(() -> new RefusedRule("exit-policy.rule.mask.pieces", text));
	}
}
