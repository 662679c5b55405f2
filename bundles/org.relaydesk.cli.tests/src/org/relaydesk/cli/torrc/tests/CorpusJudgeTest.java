// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.testing.RealTor;

import com.google.gson.JsonObject;

/** The real tor reads each torrc of the corpus, and applies and publishes just what {@code policy show --torrc} says. */
@Tag("judge")
class CorpusJudgeTest {

	private static final int AT_ONCE = 4;
	private static final Seen REFUSED = new Seen(List.of("refused"), "");

	/** What tor made of a torrc, or we: the rules, and what is published of IPv6. */
	private record Seen(List<String> rules, String ipv6) {

		static Seen of(Optional<JsonObject> report) {
			return report.map(shown -> new Seen(Corpus.rules(report), shown.getAsJsonObject("summary").get("ipv6").getAsString())).orElse(REFUSED);
		}
	}

	@TempDir
	private static Path folder;

	private static Corpus corpus;
	private static final Map<String, Seen> BY_TOR = new HashMap<>();

	/** A few at a time; each of them makes its keys only once. */
	@BeforeAll
	static void askTor() throws IOException, InterruptedException, ExecutionException {
		RealTor.assume();
		corpus = Corpus.write(Files.createDirectory(folder.resolve("corpus")));
		BlockingQueue<Path> folders = new LinkedBlockingQueue<>();
		for (int i = 0; i < AT_ONCE; i++) {
			folders.add(Files.createDirectory(folder.resolve("tor" + i)));
		}
		Map<String, Future<Seen>> asked = new HashMap<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
			Corpus.entries().forEach(entry -> asked.put(entry.name(), workers.submit(() -> ask(entry.torrc(), folders))));
		}
		for (Map.Entry<String, Future<Seen>> answer : asked.entrySet()) {
			BY_TOR.put(answer.getKey(), answer.getValue().get());
		}
	}

	private static Seen ask(String torrc, BlockingQueue<Path> folders) throws IOException, InterruptedException {
		Path mine = folders.take();
		try {
			Optional<RealTor> started = RealTor.start(mine, torrc, corpus.folder());
			return started.isEmpty() ? REFUSED : ask(started.get());
		} finally {
			folders.add(mine);
		}
	}

	private static Seen ask(RealTor running) throws IOException, InterruptedException {
		try (RealTor tor = running) {
			return new Seen(tor.firstExitPolicy().stream().map(CorpusJudgeTest::normal).toList(), tor.ipv6Summary());
		}
	}

	/** Tor writes IPv4-mapped addresses dotted. */
	private static String normal(String rule) {
		return rule.replace("[::ffff:192.0.2.9]", "[::ffff:c000:209]");
	}

	static List<Corpus.Entry> entries() {
		return Corpus.entries();
	}

	@ParameterizedTest
	@MethodSource("entries")
	void torAppliesAndPublishesThis(Corpus.Entry entry) {
		assertEquals(BY_TOR.get(entry.name()), Seen.of(corpus.show(entry.file())));
	}

	/** The judge can say no: with a policy of our own making it does not agree. */
	@Test
	void aWrongExpectationIsDetected() throws IOException {
		Corpus.Entry web = Corpus.entries().stream().filter(entry -> entry.name().startsWith("03")).findFirst().orElseThrow();
		Files.writeString(corpus.folder().resolve("wrong.torrc"), web.torrc().replace("accept *:443", "accept *:444"));
		assertNotEquals(BY_TOR.get(web.name()), Seen.of(corpus.show("wrong.torrc")));
	}
}
