// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.preview.PreviewView;
import org.relaydesk.ui.rollout.RolloutView;
import org.relaydesk.ui.wizards.Example;

/** The Rollout view tells Kilton's story on a time line, chooses the phase of all views, and says what changes. */
class RolloutViewTest {

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();
	private RelayEditor editor;
	private Views view;

	@BeforeEach
	void open() throws Exception {
		rollout.create(Example.KILTON);
		editor = rollout.open("kilton.relay");
		view = Views.open(RolloutView.ID);
		Views.cursor(editor, "ORPort 443");
		Events.until(() -> table().getItemCount() > 0, () -> "no changes");
	}

	@Test
	void showsPhasesVotesAndRelays() {
		view.choose("Phase:", "exits");
		String chosen = "exits from 2015-11-06, requires a vote, shown by all views";
		Events.until(() -> view.spots(0).contains(chosen), () -> view.spots(0).toString());
		assertEquals(List.of("pilot from 2015-07-01", "pause from 2015-08-15", "reinstated from 2015-09-16", chosen,
				"Kilton Public Library: vote for exits, 2015-09-15, Board of trustees", "KiltonLibrary: middle from pilot on", "KiltonLibrary: paused from pause on",
				"KiltonLibrary: middle from reinstated on", "KiltonLibrary: exit from exits on"), view.spots(0));
	}

	@Test
	void aPhaseThatIsChosenHereIsShownByAllViews() throws Exception {
		view.openSpot("pause from 2015-08-15");
		Events.until(() -> view.choice("Phase:").getText().equals("pause"), () -> view.choice("Phase:").getText());
		Views preview = Views.open(PreviewView.ID);
		Events.until(() -> preview.choice("Phase:").getText().equals("pause"), () -> preview.choice("Phase:").getText());
	}

	@Test
	void saysWhatChangesBetweenTwoPhases() {
		view.choose("Phase:", "exits");
		awaitRow("Kilton | relay KiltonLibrary | becomes an exit, was a middle relay");
		awaitRow(" | hosts/Kilton/Main/basement/etc/tor/instances/KiltonLibrary/torrc | file changes: reload the service");
		view.choose("What changes since:", "pause");
		awaitRow("Kilton | relay KiltonLibrary | runs again");
		view.choose("What changes since:", "(nothing was there)");
		awaitRow("Kilton | host Main/basement | is set up");
	}

	@Test
	void leadsToTheModel() {
		view.openSpot("Kilton Public Library: vote for exits, 2015-09-15, Board of trustees");
		assertTrue(Views.line(editor).startsWith("approves exits by"), () -> Views.line(editor));
		view.openSpot("KiltonLibrary: middle from pilot on");
		assertEquals("relay KiltonLibrary {", Views.line(editor));
		view.choose("Phase:", "exits");
		view.choose("What changes since:", "reinstated");
		Views.enter(table(), awaitRow("Kilton | relay KiltonLibrary | becomes an exit, was a middle relay"));
		assertEquals("role   exit", Views.line(editor));
	}

	@Test
	void framesWhatTheCursorIsIn() throws Exception {
		Events.until(() -> view.picture(0).marked().contains("KiltonLibrary: paused from pause on"), () -> view.picture(0).marked().toString());
		Views.cursor(rollout.open("rollout.relay"), "phase pause ");
		Events.until(() -> view.picture(0).marked().equals(List.of("pause from 2015-08-15")), () -> view.picture(0).marked().toString());
	}

	private Table table() {
		return view.only(Table.class);
	}

	/** Waits for a row; its index. */
	private int awaitRow(String row) {
		Events.until(() -> Views.rows(table()).contains(row), () -> String.join("\n", Views.rows(table())));
		return Views.rows(table()).indexOf(row);
	}
}
