// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

/** Adds a file with an exit policy that proves what it promises. */
public final class NewPolicyWizard extends NewFileWizard {

	public NewPolicyWizard() {
		super("wizard.policy.title", new NewPolicyPage());
	}
}
