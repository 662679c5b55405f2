// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.relaydesk.examples.ExampleProject;

/** The example project {@code kilton} in a folder of a test. */
final class Kilton {

	private Kilton() {
	}

	static void copyTo(Path folder) {
		ExampleProject.find("kilton").orElseThrow().files().forEach((path, content) -> {
			try {
				Files.write(folder.resolve(path), content);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}
}
