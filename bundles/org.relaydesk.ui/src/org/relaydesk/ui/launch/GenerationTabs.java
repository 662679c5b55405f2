// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTabGroup;
import org.eclipse.debug.ui.CommonTab;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.debug.ui.ILaunchConfigurationTab;

/** The tabs of our launch configurations; {@code class="…GenerationTabs:writes"} for those that write files. */
public final class GenerationTabs extends AbstractLaunchConfigurationTabGroup implements IExecutableExtension {

	private boolean writes;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		writes = "writes".equals(data);
	}

	@Override
	public void createTabs(ILaunchConfigurationDialog dialog, String mode) {
		setTabs(new ILaunchConfigurationTab[] { new GenerationTab(writes), new CommonTab() });
	}
}
