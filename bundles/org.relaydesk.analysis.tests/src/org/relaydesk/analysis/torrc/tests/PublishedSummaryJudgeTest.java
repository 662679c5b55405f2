// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.torrc.TorrcIncludes;
import org.relaydesk.analysis.torrc.TorrcPolicy;
import org.relaydesk.analysis.torrc.TorrcText;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.RealTor;

/** What a real directory authority publishes of many relays with random policies: the {@code p} line of its vote, and the flag Exit. */
@Tag("judge")
class PublishedSummaryJudgeTest {

	private static final int RELAYS = 100;
	private static final int AT_ONCE = 5;
	private static final String BASE = "ORPort 198.51.100.7:9001 IPv4Only\nAddress 198.51.100.7\nExitRelay 1\n";

	@TempDir
	private static Path folder;

	/** By the torrc: what was published; nothing if tor refused it. */
	private static final Map<String, Optional<Authority.Published>> PUBLISHED = new HashMap<>();

	/** A relay, and what it sends to the authorities. */
	private record Relay(String torrc, String fingerprint, List<String> descriptor) {
	}

	@BeforeAll
	static void askTheAuthority() throws IOException, InterruptedException, ExecutionException {
		RealTor.assume();
		RealPrograms.require("tor-gencert");
		try (Authority authority = Authority.start(Files.createDirectory(folder.resolve("authority")))) {
			List<Relay> relays = relays();
			relays.forEach(relay -> authority.tor().take(relay.descriptor()));
			Map<String, Authority.Published> vote = authority.vote(relays.stream().map(Relay::fingerprint).collect(Collectors.toSet()));
			relays.forEach(relay -> PUBLISHED.put(relay.torrc(), Optional.of(vote.get(relay.fingerprint()))));
		}
	}

	/** Each runs only until it has made its descriptor. */
	private static List<Relay> relays() throws InterruptedException, ExecutionException {
		List<Future<Optional<Relay>>> started = new ArrayList<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
			for (int i = 0; i < RELAYS; i++) {
				Random random = new Random(i);
				String torrc = BASE + "ReducedExitPolicy " + random.nextInt(2) + "\nExitPolicy " + RandomRules.wideList(random) + "\n";
				PUBLISHED.put(torrc, Optional.empty());
				Path mine = folder.resolve("relay" + i);
				started.add(workers.submit(() -> relay(Files.createDirectory(mine), torrc)));
			}
		}
		List<Relay> relays = new ArrayList<>();
		for (Future<Optional<Relay>> relay : started) {
			relay.get().ifPresent(relays::add);
		}
		return relays;
	}

	private static Optional<Relay> relay(Path mine, String torrc) throws IOException, InterruptedException {
		Optional<RealTor> started = RealTor.start(mine, torrc);
		if (started.isEmpty()) {
			return Optional.empty();
		}
		try (RealTor tor = started.get()) {
			tor.firstExitPolicy();
			return Optional.of(new Relay(torrc, tor.fingerprint(), tor.descriptor()));
		}
	}

	private static Optional<Authority.Published> ours(String torrc) {
		return TorrcPolicy.read(new TorrcText("torrc", torrc), TorrcIncludes.NONE).subject().map(PolicySubject::effective)
				.map(PublishedSummaryJudgeTest::ours);
	}

	private static Authority.Published ours(EffectivePolicy policy) {
		return new Authority.Published(policy.summary(IpFamily.IPV4), policy.earnsExitFlag());
	}

	@Test
	void theVoteSaysWhatWeSay() {
		PUBLISHED.forEach((torrc, published) -> assertEquals(published, ours(torrc), torrc));
	}

	/** Else the comparison would prove little. */
	@Test
	void theAnswersAreOfManyKinds() {
		long refused = PUBLISHED.values().stream().filter(Optional::isEmpty).count();
		long exits = PUBLISHED.values().stream().flatMap(Optional::stream).filter(Authority.Published::exit).count();
		long summaries = PUBLISHED.values().stream().flatMap(Optional::stream).map(Authority.Published::summary).distinct().count();
		assertTrue(refused >= 3 && exits >= 15 && exits <= RELAYS - refused - 15 && summaries >= 35, () -> refused + " refused, " + exits + " exits, "
				+ summaries + " summaries");
	}

	/** The judge can say no: a policy that first rejects all ports of half the addresses is another. */
	@Test
	void aWrongExpectationIsDetected() {
		PUBLISHED.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(published -> published.summary().startsWith("accept")))
				.forEach(entry -> assertNotEquals(entry.getValue(), ours(entry.getKey().replace("ExitPolicy ", "ExitPolicy reject 0.0.0.0/1:*,"))));
	}
}
