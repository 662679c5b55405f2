// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;

import static org.relaydesk.ui.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.ui.live.AccessibleName;
import org.relaydesk.ui.preview.GeneratorServices;

/** The installed generators with a tick at those that shall run. */
final class GeneratorList {

	private final Composite area;
	private final CheckboxTableViewer viewer;
	private final List<GeneratorDescription> all;

	GeneratorList(Composite parent, Runnable changed) {
		all = GeneratorServices.all().all().stream().map(generator -> generator.description()).toList();
		area = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		AccessibleName.set(viewer.getTable(), text("generation.generators").replace("&", ""));
		column(layout, "generation.generator.title", 5, card -> card.title().in(Locale.getDefault()));
		column(layout, "generation.generator.id", 1, GeneratorDescription::id);
		viewer.setInput(all);
		viewer.addCheckStateListener(event -> changed.run());
	}

	private void column(TableColumnLayout layout, String key, int weight, Function<GeneratorDescription, String> label) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(text(key));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> label.apply((GeneratorDescription) element)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	Composite control() {
		return area;
	}

	/** Ticks these; none stands for those that are on by default. */
	void choose(Set<String> ids) {
		viewer.setCheckedElements(all.stream().filter(card -> ids.isEmpty() ? card.onByDefault() : ids.contains(card.id())).toArray());
	}

	/** Whether none is ticked, so that nothing would be made. */
	boolean isEmpty() {
		return viewer.getCheckedElements().length == 0;
	}

	/** The ids that are ticked; none if they are just those that are on by default. */
	Set<String> chosen() {
		Set<String> ticked = Arrays.stream(viewer.getCheckedElements()).map(card -> ((GeneratorDescription) card).id()).collect(Collectors.toSet());
		Set<String> usual = all.stream().filter(GeneratorDescription::onByDefault).map(GeneratorDescription::id).collect(Collectors.toSet());
		return ticked.equals(usual) ? Set.of() : ticked;
	}
}
