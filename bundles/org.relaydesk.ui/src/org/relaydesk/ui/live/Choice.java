// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import static org.relaydesk.ui.Texts.text;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A labelled choice of one of several things, in the bar of a view. */
public final class Choice {

	private final Combo combo;

	/**
	 * @param key of the label's text
	 * @param wide whether it takes the space that is left
	 * @param chosen told of the index that the user has chosen
	 */
	public Choice(Composite bar, String key, boolean wide, Consumer<Integer> chosen) {
		new Label(bar, SWT.NONE).setText(text(key));
		combo = new Combo(bar, SWT.READ_ONLY);
		combo.setLayoutData(new GridData(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER, wide, false));
		combo.addListener(SWT.Selection, event -> {
			if (combo.getSelectionIndex() >= 0) {
				chosen.accept(combo.getSelectionIndex());
			}
		});
	}

	/** Offers these; {@code selected} may be none of them. */
	public void fill(List<String> items, int selected) {
		if (!List.of(combo.getItems()).equals(items)) {
			replace(items);
			combo.getParent().layout();
		}
		if (selected < 0) {
			combo.deselectAll();
		} else {
			combo.select(selected);
		}
		combo.setEnabled(!items.isEmpty());
	}

	/** While somebody types, one of many items changes; GTK needs long to take all of them anew. */
	private void replace(List<String> items) {
		if (combo.getItemCount() != items.size()) {
			combo.setItems(items.toArray(String[]::new));
			return;
		}
		for (int i = 0; i < items.size(); i++) {
			if (!combo.getItem(i).equals(items.get(i))) {
				combo.setItem(i, items.get(i));
			}
		}
	}
}
