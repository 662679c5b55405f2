// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.exports;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.relaydesk.ui.generation.GenerationForm;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.generation.Phases;
import org.relaydesk.ui.generation.ProjectChoice;

/** Asks what to generate, and where to. */
final class ExportPage extends WizardPage {

	private final Optional<IProject> initial;
	private ProjectChoice project;
	private GenerationForm form;
	private Button prune;

	ExportPage(Optional<IProject> initial) {
		super("export");
		this.initial = initial;
		setTitle(text("export.page"));
		setDescription(text("export.message"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		setControl(area);
		form = new GenerationForm(area, row -> project = new ProjectChoice(row, this::projectChosen), this::check);
		prune = new Button(area, SWT.CHECK);
		prune.setText(text("generation.prune"));
		initial.ifPresent(found -> project.choose(found.getName()));
		projectChosen();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.relaydesk.help.export");
	}

	private void projectChosen() {
		project().ifPresent(chosen -> {
			form.phases(Phases.of(chosen));
			form.show(GenerationSettings.of(chosen));
		});
		check();
	}

	private void check() {
		boolean whole = project().isPresent() && !settings().output().isEmpty();
		setErrorMessage(project().isEmpty() ? text("launch.choose") : whole ? null : text("export.no.folder"));
		setPageComplete(whole);
	}

	Optional<IProject> project() {
		return project.project();
	}

	GenerationSettings settings() {
		return form.settings(false);
	}

	/** Whether files that are not made any more are to be removed. */
	boolean prune() {
		return prune.getSelection();
	}
}
