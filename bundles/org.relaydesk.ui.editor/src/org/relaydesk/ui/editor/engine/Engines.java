// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Finds the engine for classes that the extension registry creates. */
public final class Engines {

	private Engines() {
	}

	/**
	 * The engine, started if it was not yet.
	 *
	 * @throws IllegalStateException if the workbench runs without declarative services
	 */
	public static LanguageEngine engine() {
		BundleContext context = FrameworkUtil.getBundle(Engines.class).getBundleContext();
		ServiceReference<LanguageEngine> reference = context.getServiceReference(LanguageEngine.class);
		if (reference == null) {
			throw new IllegalStateException("no language engine: declarative services are not running");
		}
		return context.getService(reference);
	}
}
