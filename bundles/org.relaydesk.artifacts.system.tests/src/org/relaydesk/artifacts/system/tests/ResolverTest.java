// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.NetworkNamespace;
import org.relaydesk.testing.RealPrograms;

/**
 * The generated configuration of an exit's resolver, unchanged and behind the generated packet filter, with a real unbound that asks a server of a signed
 * zone: what is signed is secure, what is forged is no answer, names go out piece by piece, and from an address that no relay uses.
 */
@Tag("judge")
class ResolverTest {

	/** What Debian's own files say, and in place of the Internet's root one zone with its key. */
	private static final String AROUND = """
			server:
			    directory: "%1$s"
			    chroot: ""
			    username: ""
			    pidfile: ""
			    use-syslog: no
			    trust-anchor: "%2$s"
			stub-zone:
			    name: "valley.example"
			    stub-addr: 203.0.113.53
			include: "%1$s/relaydesk.conf"
			""";
	/** The server of that zone; it writes down who asks for what. */
	private static final String AUTHORITY = """
			server:
			    directory: "%1$s"
			    chroot: ""
			    username: ""
			    pidfile: ""
			    use-syslog: no
			    interface: 203.0.113.53
			    access-control: 0.0.0.0/0 allow
			    access-control: ::/0 allow
			    log-queries: yes
			    module-config: "iterator"
			auth-zone:
			    name: "valley.example"
			    zonefile: "%2$s"
			    for-downstream: yes
			    for-upstream: no
			""";

	@TempDir
	Path folder;

	@Test
	void onlyWhatIsSignedIsAnswered() throws IOException, InterruptedException {
		try (Net net = new Net(Files.of(snapshot()).text("unbound.conf.d/relaydesk.conf"))) {
			String answer = net.ask("www.valley.example");
			assertTrue(answer.contains("rcode: NOERROR") && answer.contains("198.51.100.80"), answer);
			assertTrue(answer.lines().anyMatch(line -> line.matches(";; flags:.*\\bad\\b.*")), "says that the answer is authentic: " + answer);
			for (String name : List.of("forged", "stripped")) {
				String refused = net.ask(name + ".valley.example");
				assertTrue(refused.contains("rcode: SERVFAIL"), refused);
				assertFalse(refused.contains("198.51.100."), refused);
			}
			String absent = net.ask("nobody.valley.example");
			assertTrue(absent.contains("rcode: NXDOMAIN") && absent.lines().anyMatch(line -> line.matches(";; flags:.*\\bad\\b.*")), absent);
		}
	}

	/** Without the trust anchor that validation stands on, the same forgery is believed: the test can fail. */
	@Test
	void withoutValidationTheForgeryIsBelieved() throws IOException, InterruptedException {
		String without = Files.of(snapshot()).text("unbound.conf.d/relaydesk.conf").replace("server:\n", "server:\n    module-config: \"iterator\"\n");
		try (Net net = new Net(without)) {
			assertTrue(net.ask("forged.valley.example").contains("198.51.100.66"));
		}
	}

	@Test
	void eachServerLearnsOnlyItsPartOfAName() throws IOException, InterruptedException {
		String conf = Files.of(snapshot()).text("unbound.conf.d/relaydesk.conf");
		try (Net net = new Net(conf)) {
			assertTrue(net.ask("a.b.c.valley.example").contains("198.51.100.81"));
			assertEquals(List.of("c.valley.example.", "b.c.valley.example.", "a.b.c.valley.example."), net.asked("c.valley.example."));
			assertEquals(List.of("8.8.8.11"), net.sources(), "asked from the address that no relay has");
		}
		try (Net net = new Net(conf.replace("qname-minimisation: yes", "qname-minimisation: no"))) {
			assertTrue(net.ask("a.b.c.valley.example").contains("198.51.100.81"));
			assertEquals(List.of("a.b.c.valley.example."), net.asked("c.valley.example."));
		}
	}

	private static Snapshot snapshot() {
		return Stories.busyHost().last();
	}

	/** The host with its resolver, and the world with the zone's server. */
	private final class Net implements AutoCloseable {

		private final HostAndWorld net;
		private final Daemon authority;
		private final Daemon resolver;

		Net(String conf) throws IOException, InterruptedException {
			RealPrograms.requireRoot();
			RealPrograms.require("unbound", "ldns-keygen", "ldns-signzone", "drill", "ip", "nft");
			Path place = java.nio.file.Files.createTempDirectory(folder, "net");
			SignedZone zone = SignedZone.in(place);
			net = HostAndWorld.of(snapshot());
			net.world().address("203.0.113.53/32", "host0");
			Command.Result loaded = net.host().runWithInput(filter(), "nft", "-f", "-");
			assertTrue(loaded.succeeded(), loaded.output());
			java.nio.file.Files.writeString(place.resolve("relaydesk.conf"), conf);
			authority = start(net.world(), place, "authority", AUTHORITY.formatted(place, zone.file()));
			resolver = start(net.host(), place, "resolver", AROUND.formatted(place, zone.anchor()));
			for (int i = 0; i < 100 && !ask("ns.valley.example").contains("203.0.113.53"); i++) {
				TimeUnit.MILLISECONDS.sleep(200);
			}
		}

		private static Daemon start(NetworkNamespace where, Path place, String name, String conf) throws IOException {
			Path file = java.nio.file.Files.writeString(place.resolve(name + ".conf"), conf);
			return Daemon.start(where, place.resolve(name + ".log"), "unbound", "-d", "-c", file.toString());
		}

		private static String filter() {
			return new String(new NftablesGenerator().generate(snapshot()).artifacts().getFirst().bytes(), StandardCharsets.UTF_8);
		}

		/** As a program on the host asks, such as tor. */
		String ask(String name) {
			return net.host().run("drill", "-D", name, "@127.0.0.1", "A").output();
		}

		/**
		 * For which names at or below this one the zone's server was asked, in order, each once. A whole label is compared: unbound also tells the zone which
		 * key it trusts ({@code _ta-249c.valley.example}, RFC 8145), and the key is another one in each run.
		 */
		List<String> asked(String name) throws IOException {
			return queries().stream().map(query -> query[1]).filter(asked -> ("." + asked).endsWith("." + name)).distinct().toList();
		}

		List<String> sources() throws IOException {
			return queries().stream().map(query -> query[0]).distinct().toList();
		}

		private List<String[]> queries() throws IOException {
			return authority.lines().stream().filter(line -> line.matches(".* info: [0-9.]+ \\S+ [A-Z]+ IN")).map(line -> line.replaceFirst(".* info: ", "").split(" "))
					.toList();
		}

		@Override
		public void close() {
			resolver.close();
			authority.close();
			net.close();
		}
	}
}
