// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.torrc.TorrcIncludes;
import org.relaydesk.analysis.torrc.TorrcPolicy;
import org.relaydesk.analysis.torrc.TorrcText;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.testing.RealTor;

/** Hundreds of random policies, set in running tors: what each accepts as a policy, and the rules that it applies. */
@Tag("judge")
class RandomPolicyJudgeTest {

	private static final int PROCESSES = 5;
	private static final int POLICIES_EACH = 45;
	private static final String BASE = "ORPort 198.51.100.7:9001\nORPort [2001:db8::7]:9001\nAddress 198.51.100.7\nExitRelay 1\n";
	private static final long PATIENCE_NANOS = 30_000_000_000L;

	/** What tor makes of a policy: {@code GETINFO exit-policy/full}, {@code /ipv4}, {@code /ipv6}, and what its descriptor publishes of IPv6. */
	private record Made(List<String> full, List<String> ipv4, List<String> ipv6, String ipv6Summary) {

		private static final List<String> NOTHING = List.of("reject *:*");

		static Made by(RealTor tor) {
			return new Made(tor.exitPolicy("full"), tor.exitPolicy("ipv4"), tor.exitPolicy("ipv6"), tor.ipv6Summary());
		}

		/** What we say; of a policy that accepts nothing tor prints one rule. */
		static Made by(EffectivePolicy policy) {
			return new Made(policy.accepted().isEmpty() ? NOTHING : rules(policy, rule -> true), rules(policy, rule -> rule.family() == IpFamily.IPV4),
					rules(policy, rule -> rule.family() == IpFamily.IPV6), policy.summary(IpFamily.IPV6));
		}

		private static List<String> rules(EffectivePolicy policy, Predicate<TorRule> wanted) {
			return policy.rules().stream().filter(wanted).map(TorRule::descriptorText).toList();
		}
	}

	/** A policy as options, and what tor made of it; empty if it was refused. */
	private record Trial(String torrc, Optional<Made> made) {

		Optional<Made> ours() {
			return TorrcPolicy.read(new TorrcText("torrc", BASE + torrc), TorrcIncludes.NONE).subject().map(PolicySubject::effective).map(Made::by);
		}
	}

	@TempDir
	private static Path folder;

	private static final List<Trial> TRIALS = new ArrayList<>();

	@BeforeAll
	static void askTor() throws IOException, InterruptedException, ExecutionException {
		RealTor.assume();
		List<Future<List<Trial>>> asked = new ArrayList<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(PROCESSES)) {
			for (int i = 0; i < PROCESSES; i++) {
				Path mine = Files.createDirectory(folder.resolve("tor" + i));
				Random random = new Random(i);
				asked.add(workers.submit(() -> trials(mine, random)));
			}
		}
		for (Future<List<Trial>> trials : asked) {
			TRIALS.addAll(trials.get());
		}
	}

	private static List<Trial> trials(Path mine, Random random) throws IOException, InterruptedException {
		List<Trial> trials = new ArrayList<>();
		try (RealTor tor = RealTor.start(mine, BASE).orElseThrow()) {
			tor.firstExitPolicy();
			for (int i = 0; i < POLICIES_EACH; i++) {
				trials.add(trial(tor, random, i));
			}
		}
		return trials;
	}

	/**
	 * The first rule is a mark by which the new policy is known, since tor makes a new descriptor only once a second. The second rule keeps
	 * tor from dropping the mark in favour of a later rule.
	 */
	private static Trial trial(RealTor tor, Random random, int number) throws InterruptedException {
		String mark = "reject 192.0.2." + number + ":" + (random.nextInt(60000) + 1);
		String rules = mark + ",accept 192.0.2." + number + ":*," + RandomRules.list(random);
		String torrc = "ExitPolicyRejectPrivate " + random.nextInt(2) + "\nIPv6Exit " + random.nextInt(2) + "\nReducedExitPolicy " + random.nextInt(2)
				+ "\nExitPolicy " + rules + "\n";
		String options = torrc.strip().replace("\n", " ").replaceAll("(\\w+) ([01]) ", "$1=$2 ").replace("ExitPolicy " + rules, "ExitPolicy=\"" + rules + "\"");
		if (!tor.ask("SETCONF " + options).getLast().startsWith("250")) {
			return new Trial(torrc, Optional.empty());
		}
		long end = System.nanoTime() + PATIENCE_NANOS;
		List<String> found = tor.exitPolicy();
		while (!found.contains(mark) && System.nanoTime() < end) {
			Thread.sleep(50);
			found = tor.exitPolicy();
		}
		assertTrue(found.contains(mark), () -> "tor did not take over " + torrc);
		return new Trial(torrc, Optional.of(Made.by(tor)));
	}

	@Test
	void torAppliesTheSameRules() {
		TRIALS.forEach(trial -> assertEquals(trial.made(), trial.ours(), trial.torrc()));
	}

	@Test
	void bothKindsOfAnswerOccur() {
		long refused = TRIALS.stream().filter(trial -> trial.made().isEmpty()).count();
		assertTrue(refused >= 10 && TRIALS.size() - refused >= 150, () -> refused + " of " + TRIALS.size() + " were refused");
	}

	/** The judge can say no: each policy, with one rule more, is another. */
	@Test
	void aWrongExpectationIsDetected() {
		IntStream.range(0, TRIALS.size()).mapToObj(TRIALS::get).filter(trial -> !trial.made().isEmpty()).forEach(trial -> assertNotEquals(
				trial.made(), new Trial(trial.torrc().replace("ExitPolicy reject 192", "ExitPolicy reject 9.9.9.9:9,accept 9.9.9.9:*,reject 192"),
						Optional.empty()).ours()));
	}
}
