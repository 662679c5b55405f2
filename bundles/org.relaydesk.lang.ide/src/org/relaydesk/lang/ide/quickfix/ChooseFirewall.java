// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;
import java.util.Optional;

import org.relaydesk.lang.relay.FirewallDeclaration;
import org.relaydesk.lang.relay.HostDeclaration;
import org.relaydesk.lang.relay.HostSetting;
import org.relaydesk.lang.relay.NetworkDeclaration;
import org.relaydesk.lang.relay.RelayDeclaration;

/** A host without a firewall: one of those that there are, or else a new one that lets the rollout's own network in. */
final class ChooseFirewall implements QuickFix {

	private static final String NEW = "LibraryDefault";

	@Override
	public List<Fix> fixes(Problem problem) {
		Optional<HostDeclaration> host = problem.inside(HostDeclaration.class);
		List<String> firewalls = Declarations.of(problem.file(), FirewallDeclaration.class).map(FirewallDeclaration::getName).toList();
		if (firewalls.isEmpty()) {
			return host.map(found -> new Fix(text("fix.declare", "firewall", NEW), List.of(edit(found, NEW), Edit.declare(problem.file(), declaration(problem)))))
					.stream().toList();
		}
		return host.stream().flatMap(found -> firewalls.stream().map(name -> Fix.of(text("fix.firewall", name), edit(found, name)))).toList();
	}

	private static Edit edit(HostDeclaration host, String firewall) {
		List<HostSetting> settings = host.getSettings();
		int relay = settings.indexOf(settings.stream().filter(RelayDeclaration.class::isInstance).findFirst().orElse(null));
		return relay > 0 ? Edit.after(settings.get(relay - 1), "firewall " + firewall) : Edit.append(host, "firewall " + firewall);
	}

	/** Somebody has to manage the host: the rollout's first network, or else a network to fill in. */
	private static String declaration(Problem problem) {
		String office = Declarations.of(problem.file(), NetworkDeclaration.class).map(NetworkDeclaration::getName).findFirst().orElse("192.0.2.0/24");
		return "firewall " + NEW + " {\n  manage ssh from " + office + "\n  isolate lan\n}";
	}
}
