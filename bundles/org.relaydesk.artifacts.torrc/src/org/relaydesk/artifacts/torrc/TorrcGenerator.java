// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;
import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.RateLimit;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.artifacts.PluggableTransports;
import org.relaydesk.artifacts.TorInstance;
import org.relaydesk.model.Budget;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.IpFamily;

/** One Tor configuration a relay, paused ones included, and the rates that its host switches between at opening and closing time. */
public final class TorrcGenerator implements PartwiseGenerator {

	public static final String ID = "torrc";

	private static final MessageBundle TEXTS = new MessageBundle(TorrcGenerator.class, "generators");
	private static final MessageBundle FINDINGS = new MessageBundle(TorrcGenerator.class);
	private static final List<Section> SECTIONS = List.of(new IdentitySection(), new PortsSection(), new BridgeSection(), new ExitSection(),
			new BandwidthSection(), new FloodSection(), new FamilySection(), new MetricsSection(), new HatchSection());

	@Override
	public GeneratorDescription description() {
		return new GeneratorDescription(ID, TEXTS.text(ID), true,
				List.of("hosts/LIBRARY/SITE/HOST/etc/tor/instances/NICK/torrc", "hosts/LIBRARY/SITE/HOST/etc/relaydesk/rates/NICK/*.conf"),
				GeneratorDescription.words("role", "ORPort", "forwarded to", "address", "outbound", "budget", "while open", "policy", "exits refuse", "transport obfs4",
						"distribution", "family", "identity", "keys offline", "metrics", "contact", "torrc"),
				List.of(TEXTS.text("transports"), TEXTS.text("ipv4"), TEXTS.text("nicknames")));
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		Surroundings around = Surroundings.of(snapshot);
		return snapshot.relays().filter(relay -> relay.host().pending().isEmpty()).map(relay -> files(relay, around));
	}

	private static Generation files(DeployedRelay relay, Surroundings around) {
		Optional<Finding> obstacle = obstacle(relay);
		if (obstacle.isPresent()) {
			return new Generation(List.of(), List.of(obstacle.get()));
		}
		List<Artifact> artifacts = Stream.concat(Stream.of(torrc(relay, around)), rates(relay, around.budgets().of(relay))).toList();
		return new Generation(artifacts, Stream.concat(transports(relay), HatchSection.refused(relay)).toList());
	}

	private static Artifact torrc(DeployedRelay relay, Surroundings around) {
		TorrcWriter torrc = new TorrcWriter();
		String phase = around.snapshot().phase().map(p -> ", phase " + p.name()).orElse("");
		torrc.head("Tor configuration of " + relay.nickname() + " (" + relay.library().label() + ", host " + relay.host().name() + phase + ").");
		torrc.head("Made by Relay Desk from " + relay.relay().origin().file() + ": change the model, not this file.");
		torrc.head("User, folders, control socket and log come from Debian's " + TorInstance.of(relay).unit() + ".");
		for (Section section : SECTIONS) {
			section.write(relay, around, torrc);
		}
		return new Artifact.Text(HostFolder.of(relay).file(TorInstance.inFolder(TorInstance.of(relay).torrc())), ID, torrc.toLines());
	}

	/** The files that the host switches between, if it does. */
	private static Stream<Artifact> rates(DeployedRelay relay, EffectiveBudget budget) {
		if (!budget.switchesWithHours()) {
			return Stream.empty();
		}
		return Stream.of(rate(relay, "open", budget.open()), rate(relay, "closed", budget.closed()));
	}

	private static Artifact rate(DeployedRelay relay, String hours, Optional<RateLimit> limit) {
		Budget budget = relay.settings().budget().map(Located::value).orElseThrow();
		TorrcWriter rate = new TorrcWriter();
		rate.head(relay.nickname() + " while " + relay.library().label() + " is " + hours + ", says budget " + budget.name() + ".");
		rate.head(limit.map(BandwidthSection::words).orElse("No limit."));
		limit.ifPresentOrElse(l -> BandwidthSection.rate(l, budget.origin(), rate), () -> BandwidthSection.noRate(budget.origin(), rate));
		return new Artifact.Text(HostFolder.of(relay).file(TorInstance.inFolder(TorInstance.of(relay).rates()) + "/" + hours + ".conf"), ID, rate.toLines());
	}

	/** Why no configuration can be made that tor would take; checks of the model have said so already, in more detail. */
	private static Optional<Finding> obstacle(DeployedRelay relay) {
		if (!TorInstance.isUsable(relay.nickname())) {
			return refusal(relay.settings().nickname().origin(), FINDINGS.text("generator.unsupported.nickname"));
		}
		if (PortsSection.orPorts(relay).noneMatch(l -> l.address().family() == IpFamily.IPV4)) {
			return refusal(relay.relay().origin(), FINDINGS.text("generator.unsupported.ipv4", relay.relay().name()));
		}
		return Optional.empty();
	}

	private static Stream<Finding> transports(DeployedRelay relay) {
		return relay.settings().transports().stream().filter(t -> relay.settings().isBridge() && !PluggableTransports.isKnown(t))
				.flatMap(t -> refusal(t.origin(), FINDINGS.text("generator.unsupported.transport", t.name())).stream());
	}

	private static Optional<Finding> refusal(Origin origin, Message message) {
		return Optional.of(Finding.of(FindingCode.GENERATOR_UNSUPPORTED, origin, message));
	}
}
