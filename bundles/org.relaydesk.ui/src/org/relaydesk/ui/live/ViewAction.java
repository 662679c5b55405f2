// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import static org.relaydesk.ui.Texts.text;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ResourceLocator;

/** A button in the tool bar of a view. */
public final class ViewAction extends Action {

	private final Runnable work;

	/**
	 * @param key of the text
	 * @param icon name of a file in {@code icons}, without its ending
	 */
	public ViewAction(String key, String icon, Runnable work) {
		super(text(key), ResourceLocator.imageDescriptorFromBundle("org.relaydesk.ui", "icons/" + icon + ".svg").orElseThrow());
		this.work = work;
		setToolTipText(text(key));
	}

	@Override
	public void run() {
		work.run();
	}
}
