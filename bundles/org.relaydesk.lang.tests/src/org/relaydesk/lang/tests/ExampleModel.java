// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The model of the language's design page: seven files that together are one rollout. */
public final class ExampleModel {

	public static final List<String> FILES = List.of("rollout.relay", "kilton.relay", "budgets.relay", "policies.relay", "firewalls.relay", "howe.relay",
			"bradford.relay");

	private ExampleModel() {
	}

	public static String text(String file) {
		return resource("example/" + file);
	}

	/** A file beside this class. */
	public static String resource(String file) {
		try (InputStream in = ExampleModel.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
