// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A network namespace of our own, with nothing in it but loopback and what a test adds. Closing it takes it down; nothing in it can reach
 * anything outside.
 */
public final class NetworkNamespace implements AutoCloseable {

	private final String name;

	private NetworkNamespace(String name) {
		this.name = name;
	}

	/** Makes a namespace; needs root. The name is made unique by the number of this process. */
	public static NetworkNamespace create(String label) {
		String unique = "rd" + ProcessHandle.current().pid() + label;
		Command.run("ip", "netns", "del", unique);
		expect(Command.run("ip", "netns", "add", unique));
		NetworkNamespace namespace = new NetworkNamespace(unique);
		namespace.mustRun("ip", "link", "set", "lo", "up");
		// Nobody else is on these cables: IPv6 addresses need not be tried for duplicates, which takes a second or two.
		namespace.mustRun("sh", "-c", "echo 0 > /proc/sys/net/ipv6/conf/default/accept_dad");
		return namespace;
	}

	/** Joins this and another namespace by a virtual cable whose ends are called {@code here} and {@code there}. */
	public NetworkNamespace cable(String here, NetworkNamespace other, String there) {
		mustRun("ip", "link", "add", here, "type", "veth", "peer", "name", there, "netns", other.name);
		mustRun("ip", "link", "set", here, "up");
		other.mustRun("ip", "link", "set", there, "up");
		return this;
	}

	/** Gives an interface an address such as {@code 192.0.2.1/24}, usable at once. */
	public NetworkNamespace address(String addressAndPrefix, String device) {
		if (addressAndPrefix.contains(":")) {
			mustRun("ip", "addr", "add", addressAndPrefix, "dev", device, "nodad");
		} else {
			mustRun("ip", "addr", "add", addressAndPrefix, "dev", device);
		}
		return this;
	}

	/** Runs a program inside. */
	public Command.Result run(String... command) {
		return runWithInput("", command);
	}

	/** Runs a program inside that reads {@code input}. */
	public Command.Result runWithInput(String input, String... command) {
		List<String> inside = new ArrayList<>(List.of("ip", "netns", "exec", name));
		inside.addAll(List.of(command));
		return Command.runWithInput(input, inside);
	}

	/** Runs a program inside that has to succeed. */
	public NetworkNamespace mustRun(String... command) {
		expect(run(command));
		return this;
	}

	private static void expect(Command.Result result) {
		if (!result.succeeded()) {
			throw new IllegalStateException(result.output());
		}
	}

	/** {@code ip netns exec} and its name: what stands before a command that a test starts itself. */
	public List<String> prefix() {
		return List.of("ip", "netns", "exec", name);
	}

	@Override
	public void close() {
		Command.run("ip", "netns", "del", name);
	}
}
