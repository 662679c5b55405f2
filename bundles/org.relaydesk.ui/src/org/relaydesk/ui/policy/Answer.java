// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.policy;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.relaydesk.ui.live.AccessibleName;

/** Some lines of text that can be read and copied. */
final class Answer {

	private final Text widget;

	/** @param name what a screen reader calls it */
	Answer(Composite parent, String name, int lines) {
		widget = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = lines * widget.getLineHeight();
		widget.setLayoutData(data);
		AccessibleName.set(widget, name);
	}

	void show(String text) {
		if (!widget.getText().equals(text)) {
			widget.setText(text);
		}
	}
}
