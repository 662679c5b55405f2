// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.artifacts.TorInstance;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;

/** What systemd has to know of each relay beyond Debian's own unit. */
public final class UnitsGenerator implements PartwiseGenerator {

	private static final String ID = "units";
	private static final String FOLDER = "/etc/systemd/system/";
	/** Below this, a port needs a privilege (Linux, ip_unprivileged_port_start). */
	private static final int FIRST_UNPRIVILEGED_PORT = 1024;
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, GeneratorTexts.text(ID), true,
			List.of("hosts/LIBRARY/SITE/HOST" + FOLDER + "tor@NICK.service.d/relaydesk.conf", "hosts/LIBRARY/SITE/HOST" + FOLDER + "tor@NICK.service"),
			GeneratorDescription.words("running", "paused", "role", "transport"), List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return HostView.of(snapshot).map(host -> Generation.of(host.relays().stream().map(relay -> unit(host, relay)).toList()));
	}

	private static Artifact unit(HostView host, DeployedRelay relay) {
		TorInstance instance = TorInstance.of(relay);
		return relay.settings().isRunning() ? host.artifact(FOLDER + instance.unit() + ".d/relaydesk.conf", ID, override(host, relay))
				: host.artifact(FOLDER + instance.unit(), ID, mask());
	}

	/** systemd takes an empty unit file as a mask (systemd.unit(5)); Debian would start every instance that has a torrc. */
	private static Lines mask() {
		return Lines.withHashComments();
	}

	private static Lines override(HostView host, DeployedRelay relay) {
		Origin origin = relay.relay().origin();
		Lines lines = host.file("How " + relay.nickname() + " is run").blank().line("[Unit]");
		lines.comment("Never without the firewall.", origin).line("Requires=nftables.service", origin);
		String after = Stream.of("nftables.service", relay.settings().isExit() ? "unbound.service" : "").filter(unit -> !unit.isEmpty())
				.reduce((a, b) -> a + " " + b).orElseThrow();
		lines.line("After=" + after, origin);
		if (relay.settings().isExit()) {
			lines.comment("An exit needs the resolver.", relay.settings().role().origin()).line("Wants=unbound.service", relay.settings().role().origin());
		}
		lines.blank().line("[Service]").comment("After a crash it is started again, but not at once.").line("RestartSec=30");
		if (needsPrivilegedTransport(relay)) {
			lines.comment("The transport's port is below 1024: its program carries a capability, which this would forbid.",
					relay.settings().transports().getFirst().origin()).line("NoNewPrivileges=no", relay.settings().transports().getFirst().origin());
		}
		return lines;
	}

	/** Whether the transport's program needs a capability of its own to listen. */
	static boolean needsPrivilegedTransport(DeployedRelay relay) {
		return relay.settings().isBridge() && relay.settings().transports().stream()
				.anyMatch(transport -> transport.port() > 0 && transport.port() < FIRST_UNPRIVILEGED_PORT);
	}
}
