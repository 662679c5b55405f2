// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.Snapshot;

/**
 * Routes by source for hosts with several uplinks: a list of addresses and gateways, and a script that sets rules and tables (ip-rule(8)) after it,
 * whatever configures the interfaces: a bare Debian has ifupdown, others systemd-networkd or NetworkManager.
 */
public final class RoutesGenerator implements PartwiseGenerator {

	private static final String ID = "routes";
	private static final String ROUTES = "/etc/relaydesk/routes";
	private static final String SCRIPT = "/usr/local/sbin/relaydesk-routes";
	private static final String UNIT = "/etc/systemd/system/relaydesk-routes";
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, GeneratorTexts.text(ID), true,
			Stream.of(ROUTES, SCRIPT, UNIT + ".service", UNIT + ".timer").map(path -> "hosts/LIBRARY/SITE/HOST" + path).toList(),
			GeneratorDescription.words("uplink", "gateway", "address"), List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return HostView.of(snapshot).filter(host -> !SourceRoute.of(host).isEmpty()).map(host -> Generation.of(files(host)));
	}

	private static List<Artifact> files(HostView host) {
		return List.of(host.artifact(ROUTES, ID, routes(host)), constant(host, SCRIPT, "relaydesk-routes"),
				constant(host, UNIT + ".service", "relaydesk-routes.service"), constant(host, UNIT + ".timer", "relaydesk-routes.timer"));
	}

	private static Artifact constant(HostView host, String path, String text) {
		return host.artifact(path, ID, Lines.withHashComments().block(Texts.of(text)));
	}

	private static Lines routes(HostView host) {
		Lines lines = host.file("By which router the answers of each address leave").blank();
		lines.comment("IP version, number of the rule, number of the uplink's table, address of this host, gateway");
		SourceRoute.of(host).forEach(route -> lines.comment("uplink " + route.uplink().name(), route.gateway().origin()).line(route.line(),
				route.address().origin()));
		return lines;
	}
}
