// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

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

/** The real tor reads each torrc of the corpus, and applies just the rules that we say. */
@Tag("judge")
class CorpusJudgeTest {

	private static final int AT_ONCE = 4;

	@TempDir
	private static Path folder;

	private static final Map<String, List<String>> RULES = new HashMap<>();

	/** A few at a time; each of them makes its keys only once. */
	@BeforeAll
	static void askTor() throws IOException, InterruptedException, ExecutionException {
		RealTor.assume();
		BlockingQueue<Path> folders = new LinkedBlockingQueue<>();
		for (int i = 0; i < AT_ONCE; i++) {
			folders.add(Files.createDirectory(folder.resolve("tor" + i)));
		}
		Map<String, Future<List<String>>> asked = new HashMap<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
			Corpus.all().forEach(entry -> asked.put(entry.name(), workers.submit(() -> rules(entry.torrc(), folders))));
		}
		for (Map.Entry<String, Future<List<String>>> answer : asked.entrySet()) {
			RULES.put(answer.getKey(), answer.getValue().get());
		}
	}

	static List<Corpus.Entry> corpus() {
		return Corpus.all();
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void torAppliesTheseRules(Corpus.Entry entry) {
		assertEquals(RULES.get(entry.name()), entry.ours());
	}

	private static List<String> rules(String torrc, BlockingQueue<Path> folders) throws IOException, InterruptedException {
		Path mine = folders.take();
		try {
			return rules(RealTor.start(mine, torrc));
		} finally {
			folders.add(mine);
		}
	}

	private static List<String> rules(Optional<RealTor> started) throws IOException, InterruptedException {
		if (started.isEmpty()) {
			return List.of("refused");
		}
		try (RealTor tor = started.get()) {
			return tor.firstExitPolicy().stream().map(Corpus::normal).toList();
		}
	}

	/** The judge can say no: with a policy of our own making it does not agree. */
	@Test
	void aWrongExpectationIsDetected() {
		Corpus.Entry web = Corpus.all().stream().filter(entry -> entry.name().startsWith("03")).findFirst().orElseThrow();
		Corpus.Entry wrong = new Corpus.Entry(web.name(), web.torrc().replace("accept *:443", "accept *:444"), List.of());
		assertNotEquals(RULES.get(web.name()), wrong.ours());
	}
}
