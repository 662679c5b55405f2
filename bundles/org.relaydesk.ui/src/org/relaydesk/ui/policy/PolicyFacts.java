// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.policy;

import static org.relaydesk.ui.Texts.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.relaydesk.analysis.policy.PolicyReport;
import org.relaydesk.ui.live.AccessibleName;

/** What the Tor network is told of a policy, in a line that can be copied. */
final class PolicyFacts {

	private final Text widget;

	PolicyFacts(Composite parent) {
		widget = new Text(parent, SWT.READ_ONLY | SWT.SINGLE);
		widget.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		AccessibleName.set(widget, text("policy.published"));
	}

	void show(PolicyReport report) {
		widget.setText(text("policy.facts", report.ipv4(), report.ipv6(), text(report.exitFlag() ? "policy.flag.yes" : "policy.flag.no")));
	}

	void clear() {
		widget.setText("");
	}
}
