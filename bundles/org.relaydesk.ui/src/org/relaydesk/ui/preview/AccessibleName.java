// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader calls a control that has no label of its own. */
public final class AccessibleName extends AccessibleAdapter {

	private final String name;

	public AccessibleName(String name) {
		this.name = name;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name;
	}
}
