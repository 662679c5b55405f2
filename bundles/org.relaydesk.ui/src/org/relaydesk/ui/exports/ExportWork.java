// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.exports;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.relaydesk.build.FileProblem;
import org.relaydesk.ui.generation.FindingMarkers;
import org.relaydesk.ui.generation.GeneratedFolder;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.generation.Products;

/** What the wizard does off the UI thread. Problems come wrapped as a wizard's container wants them. */
record ExportWork(IProject project, GenerationSettings settings, boolean prune) {

	ExportPreview preview(IProgressMonitor monitor) throws InvocationTargetException {
		try {
			return ExportPreview.of(Products.make(project, settings, monitor), prune);
		} catch (FileProblem e) {
			throw new InvocationTargetException(e);
		}
	}

	/** Writes what the preview has shown. */
	void write(ExportPreview preview, IProgressMonitor monitor) throws InvocationTargetException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		try {
			Products products = preview.products();
			products.write(prune, progress.split(1));
			FindingMarkers.GENERATED.replace(project, products.findings());
			GeneratedFolder.refresh(project, products.folder(), progress.split(1));
		} catch (FileProblem | CoreException e) {
			throw new InvocationTargetException(e);
		}
	}
}
