// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.build.output.Delivery;
import org.relaydesk.build.output.OutputFolder;
import org.relaydesk.build.output.TreeContent;
import org.relaydesk.testing.RealPrograms;

/**
 * A process that is killed (SIGKILL) while it writes leaves the old tree or the new one, at the latest when the next run has healed the folder,
 * and files of others as they were.
 */
class KillTest {

	private static final Map<String, String> FOREIGN = Map.of("hosts/h0/notes", "mine", "mine", "mine");

	@TempDir
	private Path temporary;

	/** strace lets the process die at its n-th change of the file system, for every n until it survives. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	@Tag("judge")
	void atEveryChangeOfTheFileSystem(boolean exists) throws Exception {
		RealPrograms.require("strace");
		int deaths = 0;
		for (int change = 1;; change++) {
			Path out = temporary.resolve("out" + change);
			if (exists) {
				writeOld(out, 2);
			}
			boolean killed = killAt(change, out, exists);
			assertOneOfTwo(out, exists, killed, 2, "killed at change " + change);
			if (!killed) {
				break;
			}
			deaths++;
		}
		assertTrue(deaths > 10, "strace killed only " + deaths + " times");
	}

	@Test
	void atRandomMoments() throws Exception {
		Random random = new Random(1);
		for (int round = 0; round < 12; round++) {
			Path out = temporary.resolve("out" + round);
			writeOld(out, 150);
			Process writer = start(WriterProcess.command(out, "new", true, 150));
			boolean ended = writer.waitFor(random.nextInt(150, 700), TimeUnit.MILLISECONDS);
			writer.destroyForcibly().waitFor();
			assertOneOfTwo(out, true, !ended, 150, "round " + round);
		}
	}

	private boolean killAt(int change, Path out, boolean prune) throws Exception {
		List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=rename,mkdir,unlink,rmdir,fchmod,chmod",
				"-e", "inject=rename,mkdir,unlink,rmdir,fchmod,chmod:signal=SIGKILL:when=" + change));
		command.addAll(WriterProcess.command(out, "new", prune, 2));
		Process process = start(command);
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		return process.exitValue() != 0;
	}

	private Process start(List<String> command) throws Exception {
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(temporary.resolve("log").toFile()).start();
	}

	private static void writeOld(Path out, int size) throws Exception {
		new OutputFolder(out, () -> false).write(Tree.of(WriterProcess.tree("old", size)), false);
		for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
			Files.writeString(out.resolve(file.getKey()), file.getValue());
		}
	}

	private static void assertOneOfTwo(Path out, boolean existed, boolean killed, int size, String when) throws Exception {
		Map<String, String> oldTree = existed ? with(FOREIGN, WriterProcess.tree("old", size)) : Map.of();
		Map<String, String> newTree = with(existed ? FOREIGN : Map.of(), WriterProcess.tree("new", size));
		if (!killed) {
			assertEquals(newTree, Tree.read(out), when);
			return;
		}
		heal(out);
		Map<String, String> healed = Tree.read(out);
		assertTrue(healed.equals(oldTree) || healed.equals(newTree), () -> when + ": " + healed.keySet());
	}

	/** A run that wants nothing of its own: all that it does is to heal. */
	private static void heal(Path out) throws Exception {
		TreeContent nothing = new TreeContent("0".repeat(64), Optional.of("pilot"), List.of("torrc"), Delivery.of(List.of()), entry -> false);
		new OutputFolder(out, () -> false).write(nothing, false);
		try (Stream<Path> beside = Files.list(out.getParent())) {
			assertEquals(0, beside.filter(p -> p.getFileName().toString().endsWith(".relaydesk")).count(), "nothing is left beside");
		}
	}

	private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
		Map<String, String> all = new TreeMap<>(some);
		all.putAll(others);
		return all;
	}
}
