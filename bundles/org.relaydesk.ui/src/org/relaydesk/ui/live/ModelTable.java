// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.FormColors;
import org.relaydesk.model.Origin;

/** A table whose rows come from the model: a double click or Enter leads there, and the rows of the cursor's line are selected. */
public final class ModelTable {

	/**
	 * A row.
	 *
	 * @param origin the words of the model that cause it
	 * @param isQuiet whether it is of less interest, and told in softer colours
	 */
	public record Row(List<String> cells, Optional<Origin> origin, boolean isQuiet) {

		public static Row of(Origin origin, String... cells) {
			return new Row(List.of(cells), Optional.of(origin), false);
		}
	}

	/** How much of the text's colour is in that of quiet rows, in percent. */
	private static final int QUIET = 70;

	private final Table widget;
	private List<Row> rows = List.of();

	/**
	 * @param name what a screen reader calls the table
	 * @param follow told of the words that the user wants to see
	 */
	public ModelTable(Composite parent, String name, List<String> columns, Consumer<Origin> follow) {
		widget = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		widget.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		widget.setHeaderVisible(true);
		columns.forEach(column -> new TableColumn(widget, SWT.NONE).setText(column));
		AccessibleName.set(widget, name);
		widget.addListener(SWT.DefaultSelection, event -> rows.get(widget.indexOf((TableItem) event.item)).origin().ifPresent(follow));
	}

	/** Tells which rows the user has selected, by their indexes. */
	public void onSelection(Consumer<int[]> listener) {
		widget.addListener(SWT.Selection, event -> listener.accept(widget.getSelectionIndices()));
	}

	/** Shows these rows in place of the old ones. */
	public void show(List<Row> now) {
		if (now.equals(rows) && widget.getItemCount() == now.size()) {
			return;
		}
		rows = List.copyOf(now);
		int top = widget.getTopIndex();
		widget.setRedraw(false);
		widget.removeAll();
		for (Row row : rows) {
			TableItem item = new TableItem(widget, SWT.NONE);
			item.setText(row.cells().toArray(String[]::new));
			if (row.isQuiet()) {
				item.setForeground(quiet());
			}
		}
		for (TableColumn column : widget.getColumns()) {
			column.pack();
		}
		widget.setTopIndex(top);
		widget.setRedraw(true);
	}

	/** The colour of the text with some of the background's: readable in every theme, which JFace's colour of qualifiers is not. */
	private Color quiet() {
		return new Color(FormColors.blend(widget.getForeground().getRGB(), widget.getBackground().getRGB(), QUIET));
	}

	/** Selects the rows that the cursor's line causes; without any, the selection stays. */
	public void mark(Place place) {
		int[] found = IntStream.range(0, rows.size()).filter(i -> rows.get(i).origin().filter(place::isIn).isPresent()).toArray();
		if (found.length > 0) {
			select(found);
		}
	}

	/** Selects rows and brings them into view. */
	public void select(int... indexes) {
		widget.setSelection(indexes);
		widget.showSelection();
	}

	public void setFocus() {
		widget.setFocus();
	}
}
