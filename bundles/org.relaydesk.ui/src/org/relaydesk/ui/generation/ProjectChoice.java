// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;

import static org.relaydesk.ui.Texts.text;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks for one of the open projects, in a row of a {@link GenerationForm}. */
public final class ProjectChoice {

	private final Combo combo;

	/** {@code chosen} is told when the user has chosen. */
	public ProjectChoice(Composite row, Runnable chosen) {
		new Label(row, SWT.NONE).setText(text("launch.project"));
		combo = new Combo(row, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
		Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible).map(IProject::getName).forEach(combo::add);
		combo.addListener(SWT.Selection, event -> chosen.run());
	}

	/** Chooses the project of this name; none if there is none, or an empty name. */
	public void choose(String name) {
		combo.deselectAll();
		combo.select(combo.indexOf(name));
	}

	/** What is chosen. */
	public Optional<IProject> project() {
		return Optional.of(combo.getText()).filter(name -> !name.isEmpty()).map(ResourcesPlugin.getWorkspace().getRoot()::getProject);
	}
}
