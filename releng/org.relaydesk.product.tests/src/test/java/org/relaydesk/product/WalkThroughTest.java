// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/**
 * A new user at keyboard and mouse, from the first start to the generated artifacts of a new library: {@code releng/workbench/walk-through} on the
 * product as it is shipped, and on an Eclipse to which our plug-ins were added from the p2 repository.
 */
class WalkThroughTest {

	private static final int LIMIT_MINUTES = 10;
	/** What the script ends with where a program that it needs is not installed. */
	private static final int PROGRAM_MISSING = 3;

	@Test
	void theProductLeadsANewUserToArtifacts() throws Exception {
		walk("product", Path.of("../org.relaydesk.product/target/products/org.relaydesk.ide.product/linux/gtk/x86_64/relaydesk-ide"));
	}

	@Test
	void thePlugInsDoTheSameInAnEclipseThatTheyWereAddedTo() throws Exception {
		Path eclipse = Path.of("target/products/org.relaydesk.bare/linux/gtk/x86_64");
		assertTrue(Files.readString(eclipse.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")).contains("org.relaydesk.ui,"));
		walk("eclipse", eclipse);
	}

	private static void walk(String name, Path program) throws IOException, InterruptedException {
		Path work = Files.createDirectories(Path.of("target/walk-through").resolve(name));
		Path out = work.resolve("out.txt");
		Process script = new ProcessBuilder("../workbench/walk-through", program.toString(), work.toString()).redirectErrorStream(true)
				.redirectOutput(out.toFile()).start();
		try {
			assertTrue(script.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES), () -> "takes too long: " + text(out));
		} finally {
			script.descendants().forEach(ProcessHandle::destroy);
			script.destroy();
		}
		assumeFalse(script.exitValue() == PROGRAM_MISSING && !"true".equals(System.getenv("CI")), () -> text(out));
		assertEquals(0, script.exitValue(), () -> text(out));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
