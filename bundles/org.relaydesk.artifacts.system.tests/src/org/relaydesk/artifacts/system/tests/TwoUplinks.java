// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import org.relaydesk.testing.Command;
import org.relaydesk.testing.NetworkNamespace;
import org.relaydesk.testing.deployment.Model;

/**
 * A host on two uplinks, each with a router of its provider, which drops what does not come from its own networks (RFC 2827), and the world behind both.
 * As on most such hosts, the default route leads over the first.
 */
final class TwoUplinks implements AutoCloseable {

	static final String WORLD = "203.0.113.5";
	static final String WORLD6 = "2001:db8:ffff::5";
	static final String STAFF = "10.20.1.7";
	/** From where, to where, whether by a source of one's own: prints whether anything answered; a refusal is an answer. */
	private static final String CONNECT = """
			import errno, socket, sys
			source, target = sys.argv[1:]
			s = socket.socket(socket.AF_INET6 if ':' in target else socket.AF_INET)
			s.settimeout(2)
			s.bind((source, 0))
			try: print('yes' if s.connect_ex((target, 443)) == errno.ECONNREFUSED else 'no')
			except OSError: print('no')
			""";

	final NetworkNamespace host = NetworkNamespace.create("host");
	private final NetworkNamespace fiber = NetworkNamespace.create("fiber");
	private final NetworkNamespace cable = NetworkNamespace.create("cable");
	private final NetworkNamespace world = NetworkNamespace.create("world");
	private final NetworkNamespace staff = NetworkNamespace.create("staff");

	TwoUplinks() {
		host.cable("wan0", fiber, "in0").cable("wan1", cable, "in0").cable("lan0", staff, "in0");
		host.address("192.0.2.10/29", "wan0").address("2001:db8:10::10/64", "wan0").address("198.51.100.18/29", "wan1").address("2001:db8:20::18/64", "wan1")
				.address("10.20.1.1/24", "lan0");
		host.mustRun("ip", "route", "add", "default", "via", "192.0.2.9").mustRun("ip", "-6", "route", "add", "default", "via", "2001:db8:10::1");
		router(fiber, "out0", 1).address("192.0.2.9/29", "in0").address("2001:db8:10::1/64", "in0");
		router(cable, "out1", 2).address("198.51.100.17/29", "in0").address("fe80::1/64", "in0").address("2001:db8:20::1/64", "in0");
		world.address(WORLD + "/32", "lo").address(WORLD6 + "/128", "lo");
		behind(1, "192.0.2.8/29", "2001:db8:10::/64");
		behind(2, "198.51.100.16/29", "2001:db8:20::/64");
		filter(fiber, "192.0.2.8/29", "2001:db8:10::/64");
		filter(cable, "198.51.100.16/29", "2001:db8:20::/64");
		staff.address(STAFF + "/24", "in0").mustRun("ip", "route", "add", "default", "via", "10.20.1.1");
	}

	/** The model of that host. */
	static Model model() {
		Model model = new Model().phase("pilot", "2015-07-01");
		model.uplink.networks.clear();
		model.uplink.gateway("192.0.2.9").gateway("2001:db8:10::1").networks.add("192.0.2.8/29");
		model.uplink.networks.add("2001:db8:10::/64");
		model.host.addresses.clear();
		model.host.on(model.uplink, model.site.uplink("Cable", "198.51.100.16/29", "2001:db8:20::/64").gateway("198.51.100.17").gateway("fe80::1"));
		model.host.address("192.0.2.10").address("2001:db8:10::10").address("198.51.100.18").address("2001:db8:20::18");
		model.relay.settings.addresses.add("192.0.2.10");
		return model;
	}

	private NetworkNamespace router(NetworkNamespace router, String outside, int number) {
		router.cable(outside, world, "net" + number).address("10.0." + number + ".1/30", outside).address("2001:db8:f" + number + "::1/64", outside);
		world.address("10.0." + number + ".2/30", "net" + number).address("2001:db8:f" + number + "::2/64", "net" + number);
		router.mustRun("sysctl", "-qw", "net.ipv4.ip_forward=1").mustRun("sysctl", "-qw", "net.ipv6.conf.all.forwarding=1");
		return router.mustRun("ip", "route", "add", "default", "via", "10.0." + number + ".2")
				.mustRun("ip", "-6", "route", "add", "default", "via", "2001:db8:f" + number + "::2");
	}

	private void behind(int number, String network, String network6) {
		world.mustRun("ip", "route", "add", network, "via", "10.0." + number + ".1");
		world.mustRun("ip", "-6", "route", "add", network6, "via", "2001:db8:f" + number + "::1");
	}

	private static void filter(NetworkNamespace router, String network, String network6) {
		Command.Result result = router.runWithInput("""
				table inet provider {
					chain forward {
						type filter hook forward priority filter; policy accept;
						iifname "in0" ip saddr != %s drop
						iifname "in0" ip6 saddr != %s drop
					}
				}
				""".formatted(network, network6), "nft", "-f", "-");
		if (!result.succeeded()) {
			throw new IllegalStateException(result.output());
		}
	}

	/** Whether the world, by which router so ever, gets an answer from this address of the host. */
	boolean answersTheWorld(String address) {
		return connects(world, address.contains(":") ? WORLD6 : WORLD, address);
	}

	/** Whether what the host sends from this address of its own comes back. */
	boolean reachesTheWorldFrom(String address) {
		return connects(host, address, address.contains(":") ? WORLD6 : WORLD);
	}

	boolean answersTheStaff(String address) {
		return connects(staff, STAFF, address);
	}

	private static boolean connects(NetworkNamespace from, String source, String target) {
		return from.run("python3", "-c", CONNECT, source, target).output().strip().equals("yes");
	}

	@Override
	public void close() {
		host.close();
		fiber.close();
		cable.close();
		world.close();
		staff.close();
	}
}
