// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Asks for a project, what to generate for it, and whether to remove what is not made any more: in the export wizard and in launch configurations. */
public final class ProjectForm {

	private final Composite area;
	private final GenerationForm form;
	private final Button prune;
	private ProjectChoice project;

	/**
	 * Fills {@code parent} with the controls.
	 *
	 * @param chosen is told when the user has chosen another project, whose phases are on offer by then
	 * @param changed is told of everything else that the user does
	 */
	public ProjectForm(Composite parent, Runnable chosen, Runnable changed) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		form = new GenerationForm(area, row -> project = new ProjectChoice(row, () -> {
			offerPhases();
			chosen.run();
		}), changed);
		prune = new Button(area, SWT.CHECK);
		prune.setText(text("generation.prune"));
		prune.addListener(SWT.Selection, event -> changed.run());
	}

	/** All controls. */
	public Composite control() {
		return area;
	}

	/** Chooses the project of this name; none if there is none, or an empty name. */
	public void choose(String name) {
		project.choose(name);
		offerPhases();
	}

	private void offerPhases() {
		project().ifPresent(found -> form.phases(Phases.of(found)));
	}

	/** What is chosen. */
	public Optional<IProject> project() {
		return project.project();
	}

	/** Shows these settings. */
	public void show(GenerationSettings settings) {
		form.show(settings);
	}

	/** What the user has chosen; nothing of it is generated on save. */
	public GenerationSettings settings() {
		return form.settings(false);
	}

	/** What is wrong with what the user has chosen, in words. */
	public Optional<String> problem() {
		return project().isEmpty() ? Optional.of(text("launch.choose")) : form.problem();
	}

	/** Does not ask about removing, where nothing is written. */
	public void hidePrune() {
		prune.setVisible(false);
	}

	public void setPrune(boolean removes) {
		prune.setSelection(removes);
	}

	/** Whether files that are not made any more are to be removed. */
	public boolean prune() {
		return prune.getVisible() && prune.getSelection();
	}
}
