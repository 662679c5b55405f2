// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.TorInstance;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Library;
import org.relaydesk.model.RelaySettings;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.IpFamily;

/**
 * A host as its generators see it.
 *
 * @param relays those that have a Tor instance here, paused ones included
 */
record HostView(DeployedHost deployed, Snapshot snapshot, List<DeployedRelay> relays) {

	/** The hosts that can be generated: their addresses are known. */
	static Stream<HostView> of(Snapshot snapshot) {
		return snapshot.hosts().stream().filter(host -> host.host().pending().isEmpty() && !host.host().addresses().isEmpty())
				.map(host -> new HostView(host, snapshot, host.relays().stream().filter(relay -> TorInstance.isUsable(relay.nickname())).toList()));
	}

	Library library() {
		return deployed.library();
	}

	Rollout rollout() {
		return snapshot.rollout();
	}

	String name() {
		return deployed.host().name();
	}

	List<DeployedRelay> running() {
		return relays(RelaySettings::isRunning);
	}

	List<DeployedRelay> paused() {
		return relays(settings -> !settings.isRunning());
	}

	List<DeployedRelay> exits() {
		return relays(RelaySettings::isExit);
	}

	List<DeployedRelay> bridges() {
		return relays(RelaySettings::isBridge);
	}

	private List<DeployedRelay> relays(Predicate<RelaySettings> wanted) {
		List<DeployedRelay> found = new ArrayList<>(relays.size());
		for (DeployedRelay relay : relays) {
			if (wanted.test(relay.settings())) {
				found.add(relay);
			}
		}
		return found;
	}

	/** The relays whose rate changes when the library opens and closes. */
	List<DeployedRelay> switching(EffectiveBudgets budgets) {
		return relays.stream().filter(relay -> budgets.of(relay).switchesWithHours()).toList();
	}

	/** What a purpose of this host's exits or relays listens on, in the order of the text, whether or not they run now. */
	List<Listener> listeners(Purpose purpose) {
		List<Listener> found = new ArrayList<>();
		for (DeployedRelay relay : relays) {
			for (Listener listener : Listeners.whenRunning(relay)) {
				if (listener.purpose() == purpose) {
					found.add(listener);
				}
			}
		}
		return found;
	}

	/** The addresses from which the host's relays connect. */
	Stream<HostAddress> relayAddresses() {
		return addresses(relays);
	}

	/** The addresses on which the host's exits listen, and from which they connect. */
	List<HostAddress> exitAddresses() {
		return addresses(exits()).toList();
	}

	private Stream<HostAddress> addresses(List<DeployedRelay> relays) {
		return relays.stream().flatMap(relay -> Stream.concat(relay.addresses().stream(), outbound(relay))).distinct();
	}

	private Stream<HostAddress> outbound(DeployedRelay relay) {
		return deployed.host().addresses().stream()
				.filter(address -> relay.settings().outbound().stream().anyMatch(out -> out.value().equals(address.address())));
	}

	/** The address under which the operator reaches the host: IPv4 before IPv6, in the order of the text. */
	HostAddress mainAddress() {
		List<HostAddress> ofIpv4 = deployed.host().addresses(IpFamily.IPV4);
		return (ofIpv4.isEmpty() ? deployed.host().addresses() : ofIpv4).getFirst();
	}

	/** The port on which it is managed, if its firewall lets anybody manage it. */
	Optional<Integer> sshPort() {
		return deployed.host().firewall().flatMap(firewall -> firewall.value().management().stream().findFirst()).map(management -> management.port());
	}

	/** {@code Kilton Public Library, host basement, phase exits}. */
	String label() {
		return library().label() + ", host " + name() + snapshot.phase().map(phase -> ", phase " + phase.name()).orElse("");
	}

	/** The beginning of a file with comments. */
	Lines file(String subject) {
		return Lines.withHashComments().comment(subject + " (" + label() + ").")
				.comment("Made by Relay Desk from " + deployed.host().origin().file() + ": change the model, not this file.");
	}

	/** A finished file under an absolute path of the host. */
	Artifact artifact(String pathOnHost, String generator, Lines lines) {
		return lines.artifact(HostFolder.of(deployed).file(TorInstance.inFolder(pathOnHost)), generator);
	}
}
