// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;

/** A host with several uplinks answers over the one by which it was asked, and sends from each address over its own: shown with real packets. */
class RoutesTest {

	private static final List<String> FIRST = List.of("192.0.2.10", "2001:db8:10::10");
	private static final List<String> SECOND = List.of("198.51.100.18", "2001:db8:20::18");

	@TempDir
	Path folder;

	@Test
	void namesTheRouterOfEachAddress() {
		List<String> lines = Files.of(TwoUplinks.model().last()).text("etc/relaydesk/routes").lines().filter(line -> line.matches("[46] .*")).toList();
		assertEquals(List.of("4 7801 7801 192.0.2.10 192.0.2.9", "6 7802 7801 2001:db8:10::10 2001:db8:10::1", "4 7803 7802 198.51.100.18 198.51.100.17",
				"6 7804 7802 2001:db8:20::18 fe80::1"), lines);
	}

	@Test
	void aHostWithOneUplinkNeedsNone() {
		assertFalse(Files.of(Stories.busyHost().last()).has("relaydesk-routes"));
	}

	@Test
	@Tag("judge")
	void answersLeaveByTheUplinkOverWhichTheQuestionCame() throws IOException {
		RealPrograms.requireRoot();
		RealPrograms.require("ip", "nft", "awk", "python3", "sysctl");
		Path script = install();
		try (TwoUplinks net = new TwoUplinks()) {
			FIRST.forEach(address -> assertTrue(net.answersTheWorld(address) && net.reachesTheWorldFrom(address), address));
			SECOND.forEach(address -> assertFalse(net.answersTheWorld(address) || net.reachesTheWorldFrom(address), address + " without routes"));
			run(net, script);
			FIRST.forEach(address -> assertTrue(net.answersTheWorld(address) && net.reachesTheWorldFrom(address), address));
			SECOND.forEach(address -> assertTrue(net.answersTheWorld(address) && net.reachesTheWorldFrom(address), address));
			assertTrue(net.answersTheStaff("192.0.2.10") && net.answersTheStaff("198.51.100.18"), "what the host has for a neighbour it answers directly");
			String before = state(net);
			run(net, script);
			assertEquals(before, state(net), "the second time changes nothing");
			net.host.mustRun("ip", "link", "set", "wan1", "down").mustRun("ip", "link", "set", "wan1", "up");
			assertFalse(net.answersTheWorld("198.51.100.18"), "the kernel has forgotten the route");
			assertEquals(1, net.host.run("sh", script.toString()).exitCode(), "the interface has lost its IPv6 address, which is worth a complaint");
			assertTrue(net.answersTheWorld("198.51.100.18"));
			java.nio.file.Files.delete(folder.resolve("routes"));
			run(net, script);
			assertFalse(state(net).contains("\n78"), state(net));
		}
	}

	private Path install() throws IOException {
		Files files = Files.of(TwoUplinks.model().last());
		Path routes = java.nio.file.Files.writeString(folder.resolve("routes"), files.text("etc/relaydesk/routes"));
		return java.nio.file.Files.writeString(folder.resolve("script"), files.text("usr/local/sbin/relaydesk-routes").replace("routes=/etc/relaydesk/routes", "routes=" + routes));
	}

	private static void run(TwoUplinks net, Path script) {
		Command.Result result = net.host.run("sh", script.toString());
		assertEquals("", result.output());
		assertTrue(result.succeeded());
	}

	private static String state(TwoUplinks net) {
		return net.host.run("ip", "rule").output() + net.host.run("ip", "-6", "rule").output() + net.host.run("ip", "route", "show", "table", "7802").output()
				+ net.host.run("ip", "-6", "route", "show", "table", "7802").output();
	}
}
