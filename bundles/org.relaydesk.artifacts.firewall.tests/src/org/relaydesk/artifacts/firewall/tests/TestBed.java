// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall.tests;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.analysis.packetfilter.Packet;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.NetworkNamespace;

/**
 * Three network namespaces: the host, the library's LAN, and the world, which is also the host's router. Nothing listens anywhere: a packet that
 * passes a filter is answered at once by a refusal, one that is dropped is not.
 */
final class TestBed implements AutoCloseable {

	static final List<String> WORLD = List.of("203.0.113.5", "203.0.113.200", "198.51.100.7", "2001:db8:ffff::7");
	static final List<String> LAN = List.of("10.20.1.7", "192.168.5.5");

	/** Connects from each given address and prints whether anything answered. */
	private static final String PROBE = """
			import select, socket, sys, errno
			waiting, answers = {}, {}
			poll = select.poll()
			for number, line in enumerate(sys.stdin.read().split('\\n')):
			    if not line: continue
			    proto, source, target, port = line.split()
			    family = socket.AF_INET6 if ':' in target else socket.AF_INET
			    s = socket.socket(family, socket.SOCK_STREAM if proto == 'TCP' else socket.SOCK_DGRAM)
			    s.setblocking(False); s.bind((source, 0))
			    answers[number] = False
			    if proto == 'TCP':
			        answers[number] = s.connect_ex((target, int(port))) == errno.ECONNREFUSED
			    else:
			        s.connect((target, int(port))); s.send(b'x')
			    if not answers[number]:
			        waiting[s.fileno()] = (number, s)
			        poll.register(s, select.POLLERR | select.POLLHUP)
			while waiting:
			    ready = poll.poll(900)
			    if not ready: break
			    for descriptor, event in ready:
			        number, s = waiting.pop(descriptor)
			        poll.unregister(descriptor); answers[number] = True; s.close()
			print(''.join('+' if answers[n] else '-' for n in sorted(answers)))
			""";

	private final NetworkNamespace host = NetworkNamespace.create("host");
	private final NetworkNamespace world = NetworkNamespace.create("world");
	private final NetworkNamespace lan = NetworkNamespace.create("lan");

	TestBed() {
		host.cable("wan0", world, "host0").cable("lan0", lan, "host0");
		host.address(KiltonHost.IPV4 + "/32", "wan0").address(KiltonHost.IPV6 + "/128", "wan0");
		WORLD.forEach(address -> world.address(address + (address.contains(":") ? "/128" : "/32"), "host0"));
		LAN.forEach(address -> lan.address(address + "/32", "host0"));
		host.mustRun("ip", "route", "add", "default", "dev", "wan0").mustRun("ip", "-6", "route", "add", "default", "dev", "wan0");
		LAN.forEach(address -> host.mustRun("ip", "route", "add", address, "dev", "lan0"));
		world.mustRun("ip", "route", "add", KiltonHost.IPV4, "dev", "host0").mustRun("ip", "-6", "route", "add", KiltonHost.IPV6, "dev", "host0");
		lan.mustRun("ip", "route", "add", KiltonHost.IPV4, "dev", "host0");
		for (NetworkNamespace namespace : List.of(host, world, lan)) {
			// No refusal may be held back, neither by the limit a peer nor by the one for all (icmp(7)): of IPv6 only "packet too big", 2, stays limited.
			namespace.mustRun("sysctl", "-qw", "net.ipv4.icmp_ratemask=0", "net.ipv6.icmp.ratemask=2", "net.ipv4.conf.all.rp_filter=0");
		}
	}

	/** Runs a program on the host that reads {@code input}. */
	Command.Result onHost(String input, String... command) {
		return host.runWithInput(input, command);
	}

	/** For each packet whether it reached the host: they are sent from the namespace that owns the source address. */
	List<Boolean> reachHost(List<Packet> packets) {
		List<Boolean> fromWorld = probe(world, packets.stream().filter(p -> !isLan(p.source())).toList());
		List<Boolean> fromLan = probe(lan, packets.stream().filter(p -> isLan(p.source())).toList());
		List<Boolean> all = new ArrayList<>();
		int worldIndex = 0;
		int lanIndex = 0;
		for (Packet packet : packets) {
			all.add(isLan(packet.source()) ? fromLan.get(lanIndex++) : fromWorld.get(worldIndex++));
		}
		return all;
	}

	/** For each packet of the host whether it reached its destination. */
	List<Boolean> leaveHost(List<Packet> packets) {
		return probe(host, packets);
	}

	static boolean isLan(IpAddress address) {
		return LAN.contains(address.toString());
	}

	private static List<Boolean> probe(NetworkNamespace from, List<Packet> packets) {
		StringBuilder lines = new StringBuilder();
		packets.forEach(p -> lines.append("%s %s %s %d%n".formatted(p.protocol(), p.source(), p.destination(), p.port())));
		Command.Result result = from.runWithInput(lines.toString(), "python3", "-c", PROBE);
		String answers = result.output().strip();
		if (answers.length() != packets.size()) {
			throw new IllegalStateException(answers);
		}
		return answers.chars().mapToObj(c -> c == '+').toList();
	}

	static Packet packet(Protocol protocol, String source, int port) {
		IpAddress from = IpAddress.of(source);
		String target = from.family() == IpFamily.IPV4 ? KiltonHost.IPV4 : KiltonHost.IPV6;
		return new Packet(protocol, from, IpAddress.of(target), port);
	}

	@Override
	public void close() {
		host.close();
		world.close();
		lan.close();
	}
}
