// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** A wizard on the screen whose controls a test uses as a person does: by the words before them. */
final class DrivenWizard extends WizardDialog {

	private DrivenWizard(IWorkbenchWizard wizard) {
		super(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
		setBlockOnOpen(false);
	}

	static DrivenWizard open(IWorkbenchWizard wizard, Object... selection) {
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selection));
		DrivenWizard dialog = new DrivenWizard(wizard);
		dialog.open();
		Events.settle();
		return dialog;
	}

	/** Writes into the field after the label that begins with {@code label}. */
	void write(String label, String text) {
		Control field = after(label);
		if (field instanceof Combo combo) {
			combo.setText(text);
			combo.notifyListeners(SWT.Selection, new Event());
		} else {
			((Text) field).setText(text);
		}
		Events.settle();
	}

	/** What stands in the field after the label that begins with {@code label}. */
	String read(String label) {
		return after(label) instanceof Combo combo ? combo.getText() : ((Text) after(label)).getText();
	}

	/** Ticks the button whose text begins with {@code label}. */
	void choose(String label) {
		tick(label, true);
	}

	/** Takes its tick away. */
	void untick(String label) {
		tick(label, false);
	}

	private void tick(String label, boolean selected) {
		Button button = controls().filter(Button.class::isInstance).map(Button.class::cast).filter(found -> plain(found.getText()).startsWith(label))
				.findFirst().orElseThrow();
		button.setSelection(selected);
		button.notifyListeners(SWT.Selection, new Event());
		Events.settle();
	}

	/** Ticks all rows of the page's table, or none. */
	void tickRows(boolean ticked) {
		Table table = controls().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
		for (TableItem row : table.getItems()) {
			row.setChecked(ticked);
			Event event = new Event();
			event.item = row;
			event.detail = SWT.CHECK;
			table.notifyListeners(SWT.Selection, event);
		}
		Events.settle();
	}

	void next() {
		assertTrue(getCurrentPage().isPageComplete(), () -> "cannot go on: " + getCurrentPage().getErrorMessage());
		nextPressed();
		Events.settle();
	}

	/** Presses Finish, which must be possible, and waits until the dialog is closed. */
	void finish() {
		assertTrue(getWizard().canFinish(), () -> "cannot finish: " + getCurrentPage().getErrorMessage());
		finishPressed();
		Events.until(() -> getShell() == null || getShell().isDisposed(), () -> "the wizard is still open: " + getCurrentPage().getErrorMessage());
	}

	boolean canFinish() {
		return getWizard().canFinish();
	}

	/** The text, message and all, that the page shows as its problem; null if there is none. */
	String problem() {
		return getCurrentPage().getErrorMessage();
	}

	void cancel() {
		cancelPressed();
		Events.settle();
	}

	@Override
	public IWizard getWizard() {
		return super.getWizard();
	}

	private Control after(String label) {
		List<Control> all = controls().toList();
		for (int i = 0; i + 1 < all.size(); i++) {
			if (all.get(i) instanceof Label found && plain(found.getText()).startsWith(label)) {
				return all.get(i + 1);
			}
		}
		throw new IllegalArgumentException("no label " + label);
	}

	private Stream<Control> controls() {
		List<Control> found = new ArrayList<>();
		collect(getCurrentPage().getControl(), found);
		return found.stream();
	}

	private static void collect(Control control, List<Control> found) {
		found.add(control);
		if (control instanceof Composite composite && !(control instanceof Combo)) {
			Arrays.stream(composite.getChildren()).forEach(child -> collect(child, found));
		}
	}

	private static String plain(String text) {
		return text.replace("&", "");
	}
}
