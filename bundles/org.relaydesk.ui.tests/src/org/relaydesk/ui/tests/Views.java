// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.picture.PictureCanvas;

/** A view as its user meets it: controls with labels. */
record Views(IViewPart part) {

	/** Opens a view, or brings it to the front. */
	static Views open(String id) {
		try {
			return new Views(Rollout.page().showView(id));
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** All controls of a class, from the top left. */
	<T extends Control> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(control(part), type, found);
		return found;
	}

	/** What holds all controls of a view. */
	static Control control(IViewPart part) {
		return (Control) part.getSite().getService(MPart.class).getWidget();
	}

	<T extends Control> T only(Class<T> type) {
		List<T> found = all(type);
		if (found.size() != 1) {
			throw new IllegalStateException(found.size() + " of " + type);
		}
		return found.getFirst();
	}

	private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(child -> collect(child, type, found));
		}
	}

	/** The choice behind a label. */
	Combo choice(String label) {
		Label before = all(Label.class).stream().filter(candidate -> candidate.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
		List<Control> siblings = List.of(before.getParent().getChildren());
		return (Combo) siblings.get(siblings.indexOf(before) + 1);
	}

	/** Chooses as a user does, once the choice is offered. */
	void choose(String label, String item) {
		Events.until(() -> List.of(choice(label).getItems()).contains(item), () -> item + " is not among " + List.of(choice(label).getItems()));
		choice(label).select(choice(label).indexOf(item));
		choice(label).notifyListeners(SWT.Selection, new Event());
	}

	/** The view's picture of this index. */
	PictureCanvas<?> picture(int index) {
		return all(Canvas.class).stream().map(PictureCanvas::of).flatMap(Optional::stream).toList().get(index);
	}

	/** What a screen reader is told of the things in the view's picture of this index, in the order of the keys. */
	List<String> spots(int index) {
		return picture(index).names();
	}

	/** Opens the thing with this name in the view's only picture, as the keys do. */
	void openSpot(String name) {
		Events.until(() -> spots(0).contains(name), () -> name + " is not among " + spots(0));
		picture(0).open(spots(0).indexOf(name));
	}

	/** The rows of a table, their cells joined by " | ". */
	static List<String> rows(Table table) {
		return Arrays.stream(table.getItems()).map(item -> cells(table, item)).toList();
	}

	private static String cells(Table table, TableItem item) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < table.getColumnCount(); i++) {
			cells.add(item.getText(i));
		}
		return String.join(" | ", cells);
	}

	/** Opens a row of a table as Enter does. */
	static void enter(Table table, int row) {
		Event event = new Event();
		event.item = table.getItem(row);
		table.notifyListeners(SWT.DefaultSelection, event);
	}

	/** Goes to an editor and puts its cursor before the only occurrence of {@code text}. */
	static void cursor(RelayEditor editor, String text) {
		Rollout.page().activate(editor);
		editor.selectAndReveal(Rollout.offset(editor, text), 0);
		Events.settle();
	}

	/** The line of the text in which the editor's selection begins, without the blanks around it. */
	static String line(RelayEditor editor) {
		String text = editor.document().get();
		int offset = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
		int end = text.indexOf('\n', offset);
		return text.substring(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end).strip();
	}
}
