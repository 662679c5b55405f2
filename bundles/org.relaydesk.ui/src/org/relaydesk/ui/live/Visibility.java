// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Knows whether a view is in front, on any thread. */
final class Visibility implements IPartListener2 {

	private final IViewPart view;
	private final Runnable appeared;
	private volatile boolean visible;

	/** @param appeared called whenever the view comes to the front */
	Visibility(IViewPart view, Runnable appeared) {
		this.view = view;
		this.appeared = appeared;
		view.getSite().getPage().addPartListener(this);
		view.getSite().getShell().getDisplay().asyncExec(this::begin);
	}

	/** A view that is in front from its beginning is not always told so. */
	private void begin() {
		if (!visible && view.getSite().getPage() != null && view.getSite().getPage().isPartVisible(view)) {
			visible = true;
			appeared.run();
		}
	}

	boolean isVisible() {
		return visible;
	}

	void stop() {
		view.getSite().getPage().removePartListener(this);
	}

	@Override
	public void partVisible(IWorkbenchPartReference part) {
		if (part.getPart(false) == view) {
			visible = true;
			appeared.run();
		}
	}

	@Override
	public void partHidden(IWorkbenchPartReference part) {
		if (part.getPart(false) == view) {
			visible = false;
		}
	}
}
