// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.exports;

import static org.relaydesk.ui.Texts.text;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.relaydesk.ui.live.AccessibleName;

/** Shows what would be written, before anything is. */
final class PreviewPage extends WizardPage {

	private final ExportPage choices;
	private TableViewer viewer;
	private Optional<ExportPreview> preview = Optional.empty();

	PreviewPage(ExportPage choices) {
		super("preview");
		this.choices = choices;
		setTitle(text("export.preview.page"));
		setDescription(text("export.preview.message"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		AccessibleName.set(viewer.getTable(), text("export.preview.page"));
		column(layout, "export.preview.change", 1, PreviewLine::change);
		column(layout, "export.preview.file", 5, PreviewLine::subject);
		column(layout, "export.preview.effect", 2, PreviewLine::effect);
		setControl(area);
	}

	private void column(TableColumnLayout layout, String key, int weight, Function<PreviewLine, String> label) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(text(key));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> label.apply((PreviewLine) element)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			refresh();
		}
	}

	/** Makes everything anew, in the background, with the wizard's progress bar. */
	private void refresh() {
		preview = Optional.empty();
		setErrorMessage(null);
		viewer.setInput(List.of());
		ExportWork work = new ExportWork(choices.project().orElseThrow(), choices.settings(), choices.prune());
		try {
			getContainer().run(true, true, monitor -> preview = Optional.of(work.preview(monitor)));
			show(preview.orElseThrow());
		} catch (InvocationTargetException e) {
			setErrorMessage(e.getCause().getLocalizedMessage());
		} catch (InterruptedException cancelled) {
			setErrorMessage(text("generation.cancelled"));
		}
		setPageComplete(preview.filter(ExportPreview::canBeWritten).isPresent());
	}

	private void show(ExportPreview found) {
		viewer.setInput(found.lines());
		if (found.canBeWritten()) {
			setMessage(found.summary());
		} else {
			setErrorMessage(found.summary());
		}
	}

	/** What was shown last. */
	Optional<ExportPreview> preview() {
		return preview;
	}
}
