// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Finding;
import org.relaydesk.testing.deployment.Model;

/**
 * A deployment without findings, one change, and all that is then found.
 *
 * @param expected {@code code @ place}, in any order
 */
record Case(String name, Consumer<Model> change, List<String> expected) {

	/** A change that is wrong. */
	static Case wrong(String name, Consumer<Model> change, String... expected) {
		return new Case(name, change, List.of(expected));
	}

	/** A change that is just right. */
	static Case right(String name, Consumer<Model> change) {
		return new Case(name, change, List.of());
	}

	void check() {
		Model model = new Model();
		model.relay.settings.orPort(443);
		change.accept(model);
		List<Finding> found = new Analyses().findings(model.build());
		assertEquals(expected.stream().sorted().toList(), found.stream().map(f -> f.code().id() + " @ " + f.origin().file()).sorted().toList(),
				() -> String.join("\n", found.stream().map(Finding::message).toList()));
	}

	@Override
	public String toString() {
		return name;
	}
}
