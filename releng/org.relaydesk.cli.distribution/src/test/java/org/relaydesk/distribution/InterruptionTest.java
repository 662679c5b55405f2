// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.distribution.Installation.Run;

/** Ctrl-C while {@code generate} writes: the folder is as it was, or wholly the new one, and nothing lies about. */
@Tag("judge")
class InterruptionTest {
	private static final int[] MOMENTS = {1, 8, 30, 70};

	@TempDir
	Path user;

	@Test
	void leavesTheOldTreeOrTheNewOne() throws Exception {
		Programs.require("strace");
		Installation relaydesk = Installation.assembled(user);
		assertEquals(0, relaydesk.run("new", "project", "--example", "kilton").code());
		assertEquals(0, relaydesk.run("generate", "project", "--phase", "exits", "-o", "new").code());
		Map<String, String> newTree = tree(user.resolve("new"));
		Set<Integer> codes = new HashSet<>();
		for (int moment : MOMENTS) {
			String out = "out" + moment;
			assertEquals(0, relaydesk.run("generate", "project", "--phase", "reinstated", "-o", out).code());
			Files.writeString(user.resolve(out).resolve("mine"), "mine");
			Map<String, String> oldTree = tree(user.resolve(out));
			Run run = interruptAt(moment, relaydesk, out);
			codes.add(run.code());
			Map<String, String> left = tree(user.resolve(out));
			if (run.code() == 0 || !left.equals(oldTree)) {
				assertEquals(with(newTree, "mine", "mine"), left, "change " + moment + ", exit code " + run.code() + ", " + run.err());
			}
		}
		assertTrue(codes.contains(130), "SIGINT never came in time: " + codes);
		codes.removeAll(Set.of(0, 130));
		assertEquals(Set.of(), codes);
	}

	/**
	 * strace sends the signal at the n-th change of the file system, as a terminal does on Ctrl-C. Where this test runs in the background, a shell
	 * may have had the signal ignored.
	 */
	private static Run interruptAt(int change, Installation relaydesk, String out) throws Exception {
		List<String> strace = List.of("env", "--default-signal=INT", "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=rename,fchmod,chmod",
				"-e", "inject=rename,fchmod,chmod:signal=SIGINT:when=" + change);
		return Installation.finish(relaydesk.startThrough(strace, Map.of(), "generate", "project", "--phase", "exits", "--prune", "-o", out));
	}

	private static Map<String, String> tree(Path folder) throws Exception {
		Map<String, String> tree = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				tree.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return tree;
	}

	private static Map<String, String> with(Map<String, String> tree, String file, String content) {
		Map<String, String> more = new TreeMap<>(tree);
		more.put(file, content);
		return more;
	}
}
