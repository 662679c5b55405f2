// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;

/** Launches that start no process of their own. */
final class DebugLaunches {

	private DebugLaunches() {
	}

	/** Forgets a launch that is done: it would stay in the list of running ones for ever. */
	static void end(ILaunch launch) {
		DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
	}
}
