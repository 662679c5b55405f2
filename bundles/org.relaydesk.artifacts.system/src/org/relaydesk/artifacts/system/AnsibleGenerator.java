// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;

/** For those who look after many hosts: an inventory of them, and a playbook that brings each to its folder, verifying before anything is touched. */
public final class AnsibleGenerator implements ArtifactGenerator {

	private static final String ID = "ansible";
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, GeneratorTexts.text(ID), true,
			List.of("ansible/inventory.yml", "ansible/site.yml"), GeneratorDescription.words("address", "manage ssh", "running", "paused"), List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		List<HostView> hosts = HostView.of(snapshot).toList();
		if (hosts.isEmpty()) {
			return Generation.of(List.of());
		}
		Lines playbook = Lines.withHashComments().block(Texts.of("site.yml"));
		return Generation.of(List.of(inventory(hosts).artifact(new ArtifactPath("ansible/inventory.yml"), ID),
				playbook.artifact(new ArtifactPath("ansible/site.yml"), ID)));
	}

	private static Lines inventory(List<HostView> hosts) {
		Lines lines = Lines.withHashComments().comment("The hosts of " + hosts.getFirst().rollout().label() + ". Made by Relay Desk.")
				.comment("Use, as whoever may log in as root by SSH: ansible-playbook -u root -i inventory.yml site.yml").block("""
				---
				all:
				  children:
				    relays:
				      hosts:
				""");
		hosts.forEach(host -> host(host, lines));
		return lines;
	}

	private static void host(HostView host, Lines lines) {
		Origin origin = host.deployed().host().origin();
		String folder = HostFolder.of(host.deployed()).path().value();
		lines.line("        " + Escape.quoted(folder.replaceFirst("^hosts/", "").replace('/', '.')) + ":", origin);
		set("ansible_host", Escape.quoted(host.mainAddress().publicAddress().toString()), host.mainAddress().origin(), lines);
		host.sshPort().ifPresent(port -> set("ansible_port", port.toString(), origin, lines));
		set("relaydesk_folder", Escape.quoted(folder), origin, lines);
		set("relaydesk_running", names(host.running()), origin, lines);
		set("relaydesk_paused", names(host.paused()), origin, lines);
		set("relaydesk_privileged", list(BridgeChapter.privilegedProgram(host).stream()), origin, lines);
		set("relaydesk_packages", list(Packages.of(host).stream()), origin, lines);
	}

	private static void set(String name, String value, Origin origin, Lines lines) {
		lines.line("          " + name + ": " + value, origin);
	}

	private static String names(List<DeployedRelay> relays) {
		return list(relays.stream().map(DeployedRelay::nickname));
	}

	private static String list(Stream<String> words) {
		return words.map(Escape::quoted).collect(Collectors.joining(", ", "[", "]"));
	}
}
