// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preferences;

import static org.relaydesk.ui.Texts.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;
import org.relaydesk.analysis.Severity;
import org.relaydesk.ui.live.AccessibleName;

/** All findings whose severity may be changed, each with its severity. Enter, or a click, on one opens the choice. */
final class SeverityTable {

	private static final int HEIGHT = 320;

	private final Map<FindingCode, Severity> chosen = new EnumMap<>(FindingCode.class);
	private final TableViewer viewer;

	SeverityTable(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(area);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		AccessibleName.set(viewer.getTable(), text("severities.name"));
		TableViewerColumn severity = column("severities.severity");
		severity.setLabelProvider(ColumnLabelProvider.createTextProvider(code -> label((FindingCode) code)));
		severity.setEditingSupport(new Choice());
		TableViewerColumn finding = column("severities.code");
		finding.setLabelProvider(ColumnLabelProvider.createTextProvider(code -> ((FindingCode) code).id()));
		TableViewerColumn meaning = column("severities.meaning");
		meaning.setLabelProvider(ColumnLabelProvider.createTextProvider(code -> meaning((FindingCode) code)));
		viewer.setInput(Arrays.stream(FindingCode.values()).filter(code -> !code.hasFixedSeverity()).sorted(Comparator.comparing(FindingCode::id)).toList());
		layout.setColumnData(severity.getColumn(), asWideAsItsWords(severity));
		layout.setColumnData(finding.getColumn(), asWideAsItsWords(finding));
		layout.setColumnData(meaning.getColumn(), new ColumnWeightData(1));
	}

	private TableViewerColumn column(String key) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(text(key));
		return column;
	}

	/** Words in these columns are short, and cut off say nothing. */
	private static ColumnLayoutData asWideAsItsWords(TableViewerColumn column) {
		column.getColumn().pack();
		return new ColumnPixelData(column.getColumn().getWidth());
	}

	private static String meaning(FindingCode code) {
		return FindingPage.of(code, Locale.getDefault()).map(FindingPage::plainSummary).orElse("");
	}

	private String label(FindingCode code) {
		return chosen.containsKey(code) ? text("export.finding." + chosen.get(code)) : text("severities.usual", text("export.finding." + code.severity()));
	}

	void show(Map<FindingCode, Severity> severities) {
		chosen.clear();
		chosen.putAll(severities);
		viewer.refresh();
	}

	Map<FindingCode, Severity> severities() {
		return chosen;
	}

	/** "As usual", or one of the severities. */
	private final class Choice extends EditingSupport {

		private final ComboBoxCellEditor editor;

		Choice() {
			super(SeverityTable.this.viewer);
			List<String> labels = Arrays.stream(Severity.values()).map(severity -> text("export.finding." + severity)).toList();
			String[] items = new String[labels.size() + 1];
			items[0] = text("severities.default");
			for (int i = 0; i < labels.size(); i++) {
				items[i + 1] = labels.get(i);
			}
			editor = new ComboBoxCellEditor(viewer.getTable(), items, SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected Object getValue(Object element) {
			return chosen.containsKey(element) ? chosen.get(element).ordinal() + 1 : 0;
		}

		@Override
		protected void setValue(Object element, Object value) {
			int index = (Integer) value;
			if (index <= 0) {
				chosen.remove(element);
			} else {
				chosen.put((FindingCode) element, Severity.values()[index - 1]);
			}
			viewer.update(element, null);
		}
	}
}
