// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.output.Written;
import org.relaydesk.ui.generation.FindingMarkers;
import org.relaydesk.ui.generation.GeneratedFolder;
import org.relaydesk.ui.generation.Products;

/** "Generate": writes what has changed. */
public final class GenerateLaunch extends GenerationLaunch {

	@Override
	void use(Products products, ILaunchConfiguration configuration, RunReport report, SubMonitor monitor) throws CoreException, FileProblem {
		FindingMarkers.GENERATED.replace(products.project(), products.findings());
		Written written = products.write(LaunchAttributes.prune(configuration), monitor);
		GeneratedFolder.refresh(products.project(), products.folder(), monitor);
		report.written(products, written);
	}
}
