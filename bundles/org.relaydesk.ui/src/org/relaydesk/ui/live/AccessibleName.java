// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control that has no label of its own. */
public final class AccessibleName extends AccessibleAdapter {

	private final String name;

	private AccessibleName(String name) {
		this.name = name;
	}

	/** Names a control. */
	public static void set(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleName(name));
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name;
	}
}
