// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.quantity.DataVolume;

/** Kernel settings of a relay host: many connections at once, and no traffic between networks. */
public final class KernelGenerator implements PartwiseGenerator {

	private static final String ID = "sysctl";
	private static final String PATH = "/etc/sysctl.d/60-relaydesk.conf";
	private static final String MODULES = "/etc/modules-load.d/relaydesk.conf";
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, GeneratorTexts.text(ID), true,
			List.of("hosts/LIBRARY/SITE/HOST" + PATH, "hosts/LIBRARY/SITE/HOST" + MODULES), GeneratorDescription.words("memory", "ORPort", "metrics"), List.of());

	/** The lowest port that outgoing connections use; above the ports that services usually have. */
	private static final int LOWEST_OUTGOING_PORT = 15_000;
	private static final int HIGHEST_OUTGOING_PORT = 64_000;
	/** Tracked connections per GiB of memory: an entry takes about 320 bytes, so this is 2 % of it. */
	private static final long TRACKED_PER_GIB = 65_536;
	/** As the kernel itself relates the two (Documentation/networking/nf_conntrack-sysctl). */
	private static final long CONNECTIONS_PER_BUCKET = 4;

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return HostView.of(snapshot).map(host -> Generation.of(List.of(sysctl(host), modules(host))));
	}

	/** At boot the kernel's settings come before the firewall, which would load the module too late for them (systemd-sysctl.service, After). */
	private static Artifact modules(HostView host) {
		Lines lines = host.file("Connection tracking, loaded before its size is set").line("nf_conntrack", host.deployed().host().origin());
		return host.artifact(MODULES, ID, lines);
	}

	private static Artifact sysctl(HostView host) {
		Lines lines = host.file("Kernel settings of a relay host");
		lines.blank().comment("The host passes no traffic between networks: the library's own stay apart from the Internet.").block("""
				net.ipv4.ip_forward = 0
				net.ipv6.conf.all.forwarding = 0
				net.ipv4.conf.all.accept_redirects = 0
				net.ipv6.conf.all.accept_redirects = 0
				net.ipv4.conf.all.send_redirects = 0
				net.ipv4.conf.all.accept_source_route = 0
				""");
		lines.blank().comment("A relay holds thousands of connections: more ports for those that it opens, a longer queue for those that it takes.")
				.line("net.ipv4.ip_local_port_range = " + LOWEST_OUTGOING_PORT + " " + HIGHEST_OUTGOING_PORT)
				.line("net.core.somaxconn = 8192").line("net.ipv4.tcp_max_syn_backlog = 8192");
		reservedPorts(host, lines);
		Origin origin = host.deployed().host().origin();
		long tracked = tracked(host);
		lines.blank().comment("Room for " + tracked + " tracked connections, by the host's memory. The relays' own ports are not tracked; what an exit opens is."
				+ " The - in front: no complaint where the kernel has no such setting.", origin).line("-net.netfilter.nf_conntrack_max = " + tracked, origin);
		lines.line("-net.netfilter.nf_conntrack_buckets = " + tracked / CONNECTIONS_PER_BUCKET, origin);
		lines.comment("A connection that says nothing is forgotten after a day, not after five; attempts that nobody answers after half a minute, not two.").block("""
				-net.netfilter.nf_conntrack_tcp_timeout_established = 86400
				-net.netfilter.nf_conntrack_tcp_timeout_syn_sent = 30
				""");
		lines.blank().comment("A flood of half-open connections is answered with cookies, and addresses that cannot be true are dropped.").block("""
				net.ipv4.tcp_syncookies = 1
				net.ipv4.conf.all.rp_filter = 2
				""");
		return host.artifact(PATH, ID, lines);
	}

	/** Ports on which something listens must not be taken by an outgoing connection first. */
	private static void reservedPorts(HostView host, Lines lines) {
		String ports = host.relays().stream().flatMap(relay -> Listeners.whenRunning(relay).stream()).map(listener -> listener.port())
				.filter(port -> port >= LOWEST_OUTGOING_PORT && port <= HIGHEST_OUTGOING_PORT).sorted().distinct().map(String::valueOf)
				.collect(Collectors.joining(","));
		if (!ports.isEmpty()) {
			lines.comment("Relays listen on these.", host.relays().getFirst().relay().origin()).line("net.ipv4.ip_local_reserved_ports = " + ports);
		}
	}

	private static long tracked(HostView host) {
		long gibibytes = host.deployed().host().memory().map(DataVolume::bytes).orElse(1L << 30) >> 30;
		return TRACKED_PER_GIB * Math.clamp(gibibytes, 1, 16);
	}
}
