// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.generation.ProjectForm;

/** What a launch configuration of ours asks: project, phase, folder, generators. */
final class GenerationTab extends AbstractLaunchConfigurationTab {

	private final boolean writes;
	private ProjectForm form;

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
		form = new ProjectForm(parent, this::updateLaunchConfigurationDialog, this::updateLaunchConfigurationDialog);
		if (!writes) {
			form.hidePrune();
		}
		setControl(form.control());
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		CurrentProject.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.ifPresent(current -> configuration.setAttribute(LaunchAttributes.PROJECT, current.getName()));
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			form.choose(LaunchAttributes.project(configuration));
			Optional<IProject> chosen = form.project();
			form.show(chosen.isEmpty() ? GenerationSettings.ofWorkspace() : LaunchAttributes.settings(configuration, chosen.get()));
			form.setPrune(LaunchAttributes.prune(configuration));
		} catch (CoreException e) {
			setErrorMessage(e.getMessage());
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		GenerationSettings settings = form.settings();
		configuration.setAttribute(LaunchAttributes.PROJECT, form.project().map(IProject::getName).orElse(""));
		LaunchAttributes.keep(configuration, settings, form.project().map(GenerationSettings::of).orElseGet(GenerationSettings::ofWorkspace));
		configuration.setAttribute(LaunchAttributes.PRUNE, form.prune());
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		Optional<String> problem = form.problem();
		setErrorMessage(problem.orElse(null));
		return problem.isEmpty();
	}
}
