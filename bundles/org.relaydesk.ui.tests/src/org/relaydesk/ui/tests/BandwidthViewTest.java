// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.bandwidth.BandwidthView;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.wizards.Example;

/** The Bandwidth view compares Kilton's uplink with its budget, by hour of the week and by month against the cap. */
class BandwidthViewTest {

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
		view = Views.open(BandwidthView.ID);
		Views.cursor(editor, "ORPort 443");
		Events.until(() -> table().getItemCount() == 1, () -> rows().toString());
	}

	@Test
	void showsTheUplinkWithItsBudget() {
		assertEquals(List.of("Kilton Public Library \u203a Main \u203a Fiber | KiltonLibrary | 5 Mbit/s (5%) | 20 Mbit/s (20%) | 100 Mbit/s | 10.28 TB | 20 TB | 51%"),
				rows());
	}

	@Test
	void showsTheHoursOfTheWeek() {
		List<String> hours = view.spots(0);
		assertEquals("Monday 00:00\u201310:00: 20 Mbit/s (20%)", hours.get(0));
		assertEquals("Monday 10:00\u201320:00: 5 Mbit/s (5%)", hours.get(1));
		assertEquals("Friday 10:00\u201317:00: 5 Mbit/s (5%)", hours.get(13));
		assertEquals("Sunday 00:00\u201324:00: 20 Mbit/s (20%)", hours.getLast());
	}

	@Test
	void showsTheMonthsAgainstTheCap() {
		List<String> months = view.spots(1);
		assertEquals(12, months.size());
		assertEquals("2015-11: 10.04 TB of 20 TB (50%)", months.getFirst());
	}

	@Test
	void aPausedRelayUsesNothing() {
		view.choose("Phase:", "pause");
		Events.until(() -> table().getItemCount() == 0, () -> rows().toString());
	}

	@Test
	void anUplinkLeadsToTheModel() {
		Views.enter(table(), 0);
		assertEquals("uplink Fiber {", Views.line(editor));
	}

	@Test
	void followsTheTextWhileItIsTyped() {
		Rollout.replace(editor, "up       100 Mbit/s", "up       40 Mbit/s");
		Events.until(() -> rows().getFirst().contains("40 Mbit/s"), () -> rows().toString());
	}

	private Table table() {
		return view.only(Table.class);
	}

	private List<String> rows() {
		return Views.rows(table());
	}
}
