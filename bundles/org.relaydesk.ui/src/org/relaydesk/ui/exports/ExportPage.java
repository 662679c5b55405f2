// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.exports;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.generation.ProjectForm;

/** Asks what to generate, and where to. */
final class ExportPage extends WizardPage {

	private final Optional<IProject> initial;
	private ProjectForm form;

	ExportPage(Optional<IProject> initial) {
		super("export");
		this.initial = initial;
		setTitle(text("export.page"));
		setDescription(text("export.message"));
	}

	@Override
	public void createControl(Composite parent) {
		form = new ProjectForm(parent, this::projectChosen, this::check);
		setControl(form.control());
		initial.ifPresent(found -> form.choose(found.getName()));
		projectChosen();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(form.control(), "org.relaydesk.help.export");
	}

	private void projectChosen() {
		project().map(GenerationSettings::of).ifPresent(form::show);
		check();
	}

	private void check() {
		Optional<String> problem = form.problem();
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	Optional<IProject> project() {
		return form.project();
	}

	GenerationSettings settings() {
		return form.settings();
	}

	/** Whether files that are not made any more are to be removed. */
	boolean prune() {
		return form.prune();
	}
}
