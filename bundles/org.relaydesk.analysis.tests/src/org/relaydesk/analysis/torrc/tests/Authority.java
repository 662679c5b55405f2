// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealTor;

/** A directory authority of a network that nobody else is in: it votes every ten seconds on the relays whose descriptors it is given. */
record Authority(RealTor tor, Path folder) implements AutoCloseable {

	private static final Pattern RELAY = Pattern.compile("^r \\S+ (\\S+) .*?^s ([^\n]*).*?^p ([^\n]*)", Pattern.MULTILINE | Pattern.DOTALL);
	private static final long PATIENCE_NANOS = 120_000_000_000L;
	private static final String TORRC = """
			Nickname authority
			ORPort 198.51.100.7:9001 IPv4Only
			DirPort 198.51.100.7:9030
			Address 198.51.100.7
			ContactInfo nobody
			ExitPolicy reject *:*
			TestingTorNetwork 1
			AuthoritativeDirectory 1
			V3AuthoritativeDirectory 1
			AuthDirMaxServersPerAddr 0
			V3AuthVotingInterval 10
			V3AuthVoteDelay 2
			V3AuthDistDelay 2
			TestingV3AuthInitialVotingInterval 10
			TestingV3AuthInitialVoteDelay 2
			TestingV3AuthInitialDistDelay 2
			DirAuthority authority orport=9001 v3ident=%s 198.51.100.7:9030 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
			""";

	/** What the authority says of a relay: its {@code p} line, and whether it has the flag {@code Exit}. */
	record Published(String summary, boolean exit) {
	}

	static Authority start(Path folder) throws IOException, InterruptedException {
		Path keys = Files.createDirectory(folder.resolve("keys"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		Path certificate = keys.resolve("authority_certificate");
		Command.Result made = Command.runWithInput("nobody knows\n", List.of("tor-gencert", "--create-identity-key", "-m", "1", "-a", "198.51.100.7:9030",
				"--passphrase-fd", "0", "-i", keys.resolve("authority_identity_key").toString(), "-s", keys.resolve("authority_signing_key").toString(),
				"-c", certificate.toString()));
		assertTrue(made.succeeded(), made::output);
		Matcher identity = Pattern.compile("^fingerprint (\\w+)$", Pattern.MULTILINE).matcher(Files.readString(certificate));
		assertTrue(identity.find());
		return new Authority(RealTor.start(folder, TORRC.formatted(identity.group(1))).orElseThrow(), folder);
	}

	/** Waits for a vote that speaks of all these relays; by fingerprint. */
	Map<String, Published> vote(Set<String> relays) throws IOException, InterruptedException {
		Path votes = folder.resolve("v3-status-votes");
		Map<String, Published> published = new HashMap<>();
		for (long end = System.nanoTime() + PATIENCE_NANOS; !published.keySet().containsAll(relays);) {
			assertTrue(System.nanoTime() < end, () -> "the vote speaks of " + published.size() + " relays, not of " + relays.size());
			Thread.sleep(200);
			if (Files.exists(votes)) {
				RELAY.matcher(Files.readString(votes)).results().forEach(relay -> published.put(
						HexFormat.of().withUpperCase().formatHex(Base64.getDecoder().decode(relay.group(1))),
						new Published(relay.group(3), List.of(relay.group(2).split(" ")).contains("Exit"))));
			}
		}
		return published;
	}

	@Override
	public void close() throws IOException, InterruptedException {
		tor.close();
	}
}
