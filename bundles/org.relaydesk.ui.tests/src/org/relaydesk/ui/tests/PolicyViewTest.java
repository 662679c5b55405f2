// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.policy.PolicyView;
import org.relaydesk.ui.wizards.Example;

/** The Exit Policy view tells what Kilton's exit lets out, answers why, compares, and is linked with the editor both ways. */
class PolicyViewTest {

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();
	private RelayEditor library;
	private Views view;

	@BeforeEach
	void open() throws Exception {
		rollout.create(Example.KILTON);
		library = rollout.open("kilton.relay");
		openView();
	}

	private void openView() {
		view = Views.open(PolicyView.ID);
		Views.cursor(library, "ORPort 443");
		awaitSubject("Exit KiltonLibrary");
		Events.until(() -> table().getItemCount() > 0, () -> "no rules");
	}

	@Test
	void showsEffectiveRulesWithTorsOwnMarked() {
		assertTrue(rule("reject 192.0.2.8/29:*").endsWith("exits refuse, kilton.relay:14"), () -> rows().toString());
		assertTrue(rule("accept *:22").endsWith("common.relay:19"), () -> rows().toString());
		assertTrue(rule("reject 10.0.0.0/8:*").endsWith("Tor: private networks"), () -> rows().toString());
		assertTrue(rule("reject 192.0.2.10:*").contains("Tor: the relay's own addresses"), () -> rows().toString());
		assertTrue(!table().getItem(row("reject 10.0.0.0/8:*")).getForeground().equals(table().getItem(row("accept *:22")).getForeground()));
	}

	@Test
	void torsOwnRulesAreReadableInLightAndDark() {
		assertQuietRowsAreReadable();
		Themes.inTheDark(() -> {
			Rollout.page().hideView(view.part());
			openView();
			Events.until(() -> table().getBackground().getRGB().getHSB()[2] < 0.5, () -> "the table is not dark: " + table().getBackground());
			assertQuietRowsAreReadable();
		});
	}

	/** WCAG 2 wants 4.5 at least. */
	private void assertQuietRowsAreReadable() {
		TableItem quiet = table().getItem(row("reject 10.0.0.0/8:*"));
		double contrast = Themes.contrast(quiet.getForeground(), table().getBackground());
		assertTrue(contrast >= 4.5, () -> quiet.getForeground() + " on " + table().getBackground() + " has a contrast of " + contrast);
		assertTrue(contrast < Themes.contrast(table().getForeground(), table().getBackground()), "quieter than the others");
	}

	@Test
	void showsThePublishedSummary() {
		assertEquals("Published:  p accept 22,80,443,5222-5223,6667-6697   \u00b7   p6 accept 22,80,443,5222-5223,6667-6697   \u00b7   earns the Exit flag",
				view.all(Text.class).getFirst().getText());
	}

	@Test
	void aRuleLeadsToTheModelAndBack() throws Exception {
		Views.enter(table(), row("accept *:22"));
		RelayEditor common = rollout.opened("common.relay");
		assertEquals("accept *:22", Views.line(common));
		awaitSubject("Policy WebAndChat");
		Events.until(() -> selected().contains(row("accept *:22")), () -> "selected: " + selected());
		Views.cursor(common, "accept *:web, *:chat");
		Events.until(() -> selected().contains(row("accept *:80")), () -> "selected: " + selected());
	}

	@Test
	void answersWhyAndLeadsToTheRule() {
		ask("203.0.113.77:25");
		assertTrue(answer().startsWith("203.0.113.77:25 is rejected by reject *:* (common.relay:20)"), this::answer);
		assertEquals(List.of(row("reject *:*")), selected());
		button("Show the Rule").notifyListeners(SWT.Selection, new Event());
		assertEquals("reject *:*", Views.line(rollout.opened("common.relay")));
	}

	@Test
	void saysWhatToTypeWhenItIsNoAddress() {
		ask("example.org");
		assertEquals("Write an address and a port, such as 192.0.2.1:443 or [2001:db8::1]:443.", answer());
	}

	@Test
	void comparesWithAnotherPolicy() {
		view.choose("Compare with:", "Policy WebAndChat");
		Text differences = view.all(Text.class).getLast();
		Events.until(() -> !differences.getText().isEmpty(), () -> "no differences");
		assertTrue(differences.getText().contains("no longer reaches 192.0.2.8/29"), differences::getText);
		view.choose("Compare with:", "Exit KiltonLibrary");
		Events.until(() -> differences.getText().equals("Both let out exactly the same."), differences::getText);
	}

	private void ask(String point) {
		Text input = view.all(Text.class).get(1);
		input.setText(point);
		button("Why?").notifyListeners(SWT.Selection, new Event());
	}

	private String answer() {
		return view.all(Text.class).get(2).getText();
	}

	private Button button(String label) {
		return view.all(Button.class).stream().filter(button -> button.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
	}

	private Table table() {
		return view.only(Table.class);
	}

	private List<String> rows() {
		return Views.rows(table());
	}

	private String rule(String rule) {
		return rows().get(row(rule));
	}

	private int row(String rule) {
		return IntStream.range(0, rows().size()).filter(i -> table().getItem(i).getText(1).equals(rule)).findFirst().orElseThrow();
	}

	private List<Integer> selected() {
		return IntStream.of(table().getSelectionIndices()).boxed().toList();
	}

	private void awaitSubject(String label) {
		Events.until(() -> view.choice("Policy:").getText().equals(label), () -> view.choice("Policy:").getText());
	}
}
