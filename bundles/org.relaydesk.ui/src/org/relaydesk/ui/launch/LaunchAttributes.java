// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.relaydesk.ui.generation.GenerationSettings;

/** What a launch configuration of ours remembers. What it does not say is as the project, or else the workspace, says. */
final class LaunchAttributes {
	static final String PROJECT = "org.relaydesk.ui.project";
	static final String PRUNE = "org.relaydesk.ui.prune";

	private LaunchAttributes() {
	}

	/** The project's name, or an empty text. */
	static String project(ILaunchConfiguration configuration) throws CoreException {
		return configuration.getAttribute(PROJECT, "");
	}

	/** Whether files that are not made any more are removed. */
	static boolean prune(ILaunchConfiguration configuration) throws CoreException {
		return configuration.getAttribute(PRUNE, false);
	}

	static GenerationSettings settings(ILaunchConfiguration configuration, IProject project) throws CoreException {
		GenerationSettings own = GenerationSettings.of(project);
		Set<String> generators = GenerationSettings.ids(configuration.getAttribute(GenerationSettings.GENERATORS, GenerationSettings.joined(own.generators())));
		return new GenerationSettings(own.onSave(), configuration.getAttribute(GenerationSettings.PHASE, own.phase()),
				configuration.getAttribute(GenerationSettings.OUTPUT, own.output()), generators);
	}

	/** Keeps of {@code settings} what differs from {@code own}, those of the project: in all else the configuration follows the project. */
	static void keep(ILaunchConfigurationWorkingCopy configuration, GenerationSettings settings, GenerationSettings own) {
		keep(configuration, GenerationSettings.PHASE, settings.phase(), own.phase());
		keep(configuration, GenerationSettings.OUTPUT, settings.output(), own.output());
		keep(configuration, GenerationSettings.GENERATORS, GenerationSettings.joined(settings.generators()), GenerationSettings.joined(own.generators()));
	}

	private static void keep(ILaunchConfigurationWorkingCopy configuration, String attribute, String value, String own) {
		if (value.equals(own)) {
			configuration.removeAttribute(attribute);
		} else {
			configuration.setAttribute(attribute, value);
		}
	}
}
