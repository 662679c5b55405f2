// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;

import org.relaydesk.lang.relay.HostFirewall;

/** A host that can reach the library's own networks: its firewall isolates them. */
final class IsolateLan implements QuickFix {

	@Override
	public List<Fix> fixes(Problem problem) {
		return problem.inside(HostFirewall.class).map(HostFirewall::getFirewall).filter(firewall -> !firewall.eIsProxy())
				.map(firewall -> Fix.of(text("fix.isolate", firewall.getName()), Edit.append(firewall, "isolate lan"))).stream().toList();
	}
}
