// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import java.util.Optional;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control that has no label of its own. */
public final class AccessibleName {

	private static final String KEY = AccessibleName.class.getName();

	private AccessibleName() {
	}

	/** Names a control. */
	public static void set(Control control, String name) {
		if (of(control).isEmpty()) {
			control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = of(control).orElse(null);
				}
			});
		}
		control.setData(KEY, name);
	}

	/** The name that a control was given. */
	public static Optional<String> of(Control control) {
		return Optional.ofNullable((String) control.getData(KEY));
	}
}
