// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.builder;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.relaydesk.analysis.ProjectSettings;
import org.relaydesk.build.FileProblem;
import org.relaydesk.ui.generation.FindingMarkers;
import org.relaydesk.ui.generation.GeneratedFolder;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.generation.Products;

/**
 * Generates after a save, where the project says so. A change of other files costs nothing; a model with errors leaves everything as it was; and of
 * the artifacts only those whose content changed are written.
 */
public final class RelayBuilder extends IncrementalProjectBuilder {

	/** The builder's id. */
	public static final String ID = "org.relaydesk.ui.builder";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		IProject project = getProject();
		GenerationSettings settings = GenerationSettings.of(project);
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(project);
		if (!settings.onSave()) {
			FindingMarkers.GENERATED.replace(project, List.of());
		} else if (delta == null || concernsModel(delta)) {
			generate(project, settings, monitor);
		}
		return null;
	}

	private static void generate(IProject project, GenerationSettings settings, IProgressMonitor monitor) throws CoreException {
		try {
			Products products = Products.make(project, settings, monitor);
			FindingMarkers.GENERATED.replace(project, products.findings());
			if (products.areComplete()) {
				products.write(false, monitor);
				GeneratedFolder.refresh(project, products.folder(), monitor);
			}
		} catch (FileProblem e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
	}

	/** Whether the text of the model, or what the project decides about it, has changed. */
	private static boolean concernsModel(IResourceDelta delta) throws CoreException {
		boolean[] found = new boolean[1];
		delta.accept(child -> {
			found[0] |= isModel(child.getResource()) && (child.getKind() != IResourceDelta.CHANGED || (child.getFlags() & IResourceDelta.CONTENT) != 0);
			return !found[0];
		});
		return found[0];
	}

	private static boolean isModel(IResource resource) {
		return resource.getType() == IResource.FILE && ("relay".equals(resource.getFileExtension()) || resource.getName().equals(ProjectSettings.FILE)
				|| resource.getName().equals(GenerationSettings.NODE + ".prefs"));
	}
}
