// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A project that is a rollout: it has the builder that generates on save, if the project says so. */
public final class RelayNature implements IProjectNature {

	/** The nature's id. */
	public static final String ID = "org.relaydesk.ui.nature";

	private IProject project;

	/** Gives the nature to an open project, unless it has it. */
	public static void add(IProject project, IProgressMonitor monitor) throws CoreException {
		if (!project.hasNature(ID)) {
			IProjectDescription description = project.getDescription();
			List<String> natures = new ArrayList<>(List.of(description.getNatureIds()));
			natures.add(ID);
			description.setNatureIds(natures.toArray(String[]::new));
			project.setDescription(description, monitor);
		}
	}

	@Override
	public void configure() throws CoreException {
		List<ICommand> commands = commands(project.getDescription());
		ICommand command = project.getDescription().newCommand();
		command.setBuilderName(RelayBuilder.ID);
		commands.add(command);
		set(commands);
	}

	@Override
	public void deconfigure() throws CoreException {
		set(commands(project.getDescription()));
	}

	/** The builders of others. */
	private static List<ICommand> commands(IProjectDescription description) {
		List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
		commands.removeIf(command -> command.getBuilderName().equals(RelayBuilder.ID));
		return commands;
	}

	private void set(List<ICommand> commands) throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(commands.toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
