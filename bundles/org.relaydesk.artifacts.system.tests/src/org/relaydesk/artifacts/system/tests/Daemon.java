// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.relaydesk.testing.NetworkNamespace;

/** A program that runs in a namespace until it is closed, and what it has written so far. */
record Daemon(Process process, Path output) implements AutoCloseable {

	static Daemon start(NetworkNamespace namespace, Path output, String... command) throws IOException {
		List<String> inside = new ArrayList<>(namespace.prefix());
		inside.addAll(List.of(command));
		return new Daemon(new ProcessBuilder(inside).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
	}

	List<String> lines() throws IOException {
		return java.nio.file.Files.readAllLines(output, StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly().onExit().join();
	}
}
