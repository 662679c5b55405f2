// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.wizards.Example;

/** Whoever closes a view or an editor while it is still at work leaves no error behind. */
class ClosingTest {

	private static final int ROUNDS = 8;
	/** All rounds together span what a view waits before it begins, and what it then takes. */
	private static final int STEP_MILLISECONDS = 40;

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@ParameterizedTest
	@ValueSource(strings = { "org.relaydesk.ui.preview", "org.relaydesk.ui.policy", "org.relaydesk.ui.bandwidth", "org.relaydesk.ui.rollout",
			"org.relaydesk.ui.topology" })
	void aViewMayBeClosedWhileItWorks(String id) throws Exception {
		rollout.create(Example.KILTON);
		for (int round = 0; round < ROUNDS; round++) {
			RelayEditor editor = rollout.open("kilton.relay");
			Views view = Views.open(id);
			Views.cursor(editor, "ORPort 443");
			Rollout.replace(editor, "Kilton Public", "Kilton public");
			Events.settle();
			Thread.sleep(STEP_MILLISECONDS * round);
			Rollout.page().hideView(view.part());
			Rollout.page().closeEditor(editor, false);
		}
	}
}
