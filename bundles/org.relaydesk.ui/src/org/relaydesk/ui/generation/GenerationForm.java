// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;

import static org.relaydesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The controls that ask what to generate and where to: the same in the wizard, the launch configuration and the preferences. */
public final class GenerationForm {

	private static final int LIST_HEIGHT = 180;

	private final Composite area;
	private final Runnable changed;
	private final Combo phase;
	private final Text output;
	private final GeneratorList generators;
	private boolean showing;

	/** Fills {@code parent} with the controls; {@code changed} is told of what the user does. */
	public GenerationForm(Composite parent, Runnable changed) {
		this(parent, row -> { }, changed);
	}

	/** The same with what {@code before} adds above: a label, and a control of two columns. */
	public GenerationForm(Composite parent, Consumer<Composite> before, Runnable changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		before.accept(area);
		label("generation.phase");
		phase = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(phase);
		phase.addListener(SWT.Selection, event -> changed());
		label("generation.output");
		output = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(output);
		output.addListener(SWT.Modify, event -> changed());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(text("generation.browse"));
		browse.addListener(SWT.Selection, event -> browse());
		Label heading = label("generation.generators");
		GridDataFactory.fillDefaults().span(3, 1).applyTo(heading);
		generators = new GeneratorList(area, this::changed);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(generators.control());
		phases(List.of());
	}

	private Label label(String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text(key));
		return label;
	}

	/** All controls. */
	public Composite control() {
		return area;
	}

	/** Offers these phases, in this order, and "the last one". */
	public void phases(List<String> names) {
		String chosen = chosenPhase();
		phase.removeAll();
		phase.add(text("generation.phase.last"));
		names.forEach(phase::add);
		choosePhase(chosen);
	}

	/** Shows these settings. */
	public void show(GenerationSettings settings) {
		showing = true;
		choosePhase(settings.phase());
		output.setText(settings.output());
		generators.choose(settings.generators());
		showing = false;
	}

	private void choosePhase(String name) {
		if (!name.isEmpty() && phase.indexOf(name) < 0) {
			phase.add(name);
		}
		phase.select(name.isEmpty() ? 0 : phase.indexOf(name));
	}

	private String chosenPhase() {
		return phase.getSelectionIndex() <= 0 ? "" : phase.getText();
	}

	/** What the user has chosen. */
	public GenerationSettings settings(boolean onSave) {
		Set<String> ids = new TreeSet<>(generators.chosen());
		return new GenerationSettings(onSave, chosenPhase(), output.getText().strip(), ids);
	}

	/** What is wrong with what the user has chosen, in words. */
	public Optional<String> problem() {
		if (output.getText().isBlank()) {
			return Optional.of(text("generation.no.folder"));
		}
		return generators.isEmpty() ? Optional.of(text("generation.no.generator")) : Optional.empty();
	}

	private void changed() {
		if (!showing) {
			changed.run();
		}
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(area.getShell());
		dialog.setMessage(text("generation.output.choose"));
		String folder = dialog.open();
		if (folder != null) {
			output.setText(folder);
		}
	}
}
