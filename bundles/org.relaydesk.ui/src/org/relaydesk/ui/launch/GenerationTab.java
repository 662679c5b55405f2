// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.relaydesk.ui.generation.GenerationForm;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.generation.Phases;
import org.relaydesk.ui.generation.ProjectChoice;

/** What a launch configuration of ours asks: project, phase, folder, generators. */
final class GenerationTab extends AbstractLaunchConfigurationTab {

	private final boolean writes;
	private ProjectChoice project;
	private GenerationForm form;
	private Button prune;

	/** @param writes whether files are written, so that old ones could be removed */
	GenerationTab(boolean writes) {
		this.writes = writes;
	}

	@Override
	public String getName() {
		return text("launch.tab");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		setControl(area);
		form = new GenerationForm(area, row -> project = new ProjectChoice(row, this::projectChosen), this::updateLaunchConfigurationDialog);
		prune = new Button(area, SWT.CHECK);
		prune.setText(text("generation.prune"));
		prune.setVisible(writes);
		prune.addListener(SWT.Selection, event -> updateLaunchConfigurationDialog());
	}

	private void projectChosen() {
		offerPhases();
		updateLaunchConfigurationDialog();
	}

	private void offerPhases() {
		project.project().ifPresent(chosen -> form.phases(Phases.of(chosen)));
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		CurrentProject.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.ifPresent(current -> configuration.setAttribute(LaunchAttributes.PROJECT, current.getName()));
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			project.choose(LaunchAttributes.project(configuration));
			offerPhases();
			Optional<IProject> chosen = project.project();
			form.show(chosen.isEmpty() ? GenerationSettings.ofWorkspace() : LaunchAttributes.settings(configuration, chosen.get()));
			prune.setSelection(LaunchAttributes.prune(configuration));
		} catch (CoreException e) {
			setErrorMessage(e.getMessage());
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		GenerationSettings settings = form.settings(false);
		LaunchAttributes.set(configuration, LaunchAttributes.PROJECT, project.project().map(IProject::getName).orElse(""));
		LaunchAttributes.set(configuration, GenerationSettings.PHASE, settings.phase());
		LaunchAttributes.set(configuration, GenerationSettings.OUTPUT, settings.output());
		LaunchAttributes.set(configuration, GenerationSettings.GENERATORS, GenerationSettings.joined(settings.generators()));
		configuration.setAttribute(LaunchAttributes.PRUNE, writes && prune.getSelection());
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		boolean chosen = project.project().isPresent();
		setErrorMessage(chosen ? null : text("launch.choose"));
		return chosen;
	}
}
