// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The constant files that lie beside these classes: programs and pages that are the same on every host. */
final class Texts {

	private Texts() {
	}

	/** @throws IllegalArgumentException if there is no such file */
	static String of(String name) {
		try (InputStream in = Texts.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalArgumentException("no text " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}
}
