// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.LocalResolver;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.IpFamily;

/** Hosts with exits resolve names by themselves: validating, minimising, and asking no large resolver that could watch the users. */
public final class UnboundGenerator implements PartwiseGenerator {

	private static final String ID = "unbound";
	private static final String PATH = "/etc/unbound/unbound.conf.d/relaydesk.conf";
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, GeneratorTexts.text(ID), true,
			List.of("hosts/LIBRARY/SITE/HOST" + PATH, "hosts/LIBRARY/SITE/HOST" + LocalResolver.RESOLV_CONF),
			GeneratorDescription.words("role exit", "address", "outbound"), List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return HostView.of(snapshot).filter(host -> !host.exits().isEmpty()).map(host -> Generation.of(files(host)));
	}

	private static List<Artifact> files(HostView host) {
		Origin role = host.exits().getFirst().settings().role().origin();
		Lines resolvConf = host.file("Which resolver this host's exits ask: its own").line("nameserver 127.0.0.1", role);
		return List.of(host.artifact(PATH, ID, unbound(host, role)), host.artifact(LocalResolver.RESOLV_CONF, ID, resolvConf));
	}

	private static Lines unbound(HostView host, Origin role) {
		Lines options = Lines.withComments("    #");
		options.comment("Answers this host alone.", role).block("""
				    interface: 127.0.0.1
				    access-control: 127.0.0.0/8 allow
				    access-control: 0.0.0.0/0 refuse
				    access-control: ::/0 refuse
				""", role);
		options.blank().comment("Forged answers are dropped: Debian configures the trust anchor, these make the checks strict.").block("""
				    harden-glue: yes
				    harden-dnssec-stripped: yes
				    harden-below-nxdomain: yes
				    use-caps-for-id: no
				""");
		options.blank().comment("Each server on the way learns only the part of a name that it needs (RFC 9156).").block("""
				    qname-minimisation: yes
				    aggressive-nsec: yes
				""");
		options.blank().comment("Nobody's questions are written down, and popular names are fetched before they expire.").block("""
				    log-queries: no
				    log-replies: no
				    hide-identity: yes
				    hide-version: yes
				    prefetch: yes
				    cache-min-ttl: 60
				""");
		source(host, options);
		return host.file("Resolver for the exits of this host").blank().line("server:").append(options.toList());
	}

	/** The questions' own source address, if the host has one to spare; of a family without one, the first. */
	private static void source(HostView host, Lines lines) {
		List<HostAddress> relays = host.relayAddresses().toList();
		List<HostAddress> spare = host.deployed().host().addresses().stream().filter(address -> !relays.contains(address)).toList();
		lines.blank();
		if (spare.isEmpty()) {
			lines.comment("Questions leave from the relays' own addresses: the host has no other. A further address would keep them apart.",
					host.mainAddress().origin());
			return;
		}
		lines.comment("Questions leave from an address that no relay uses, so that who sees them cannot tell whose they are.", spare.getFirst().origin());
		Arrays.stream(IpFamily.values()).flatMap(family -> source(host, spare, family).stream())
				.forEach(address -> lines.line("    outgoing-interface: " + address.address(), address.origin()));
	}

	private static Optional<HostAddress> source(HostView host, List<HostAddress> spare, IpFamily family) {
		return Stream.concat(spare.stream(), host.deployed().host().addresses().stream()).filter(a -> a.address().family() == family).findFirst();
	}
}
