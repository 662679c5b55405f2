// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import org.eclipse.ui.IStartup;

/** Starts the engine soon after the workbench, so that problems show before any file is opened. */
public final class EngineStartup implements IStartup {

	@Override
	public void earlyStartup() {
		Engines.engine();
	}
}
