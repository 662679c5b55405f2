// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

/** Adds a file with a library: its uplink, its host, and a first middle relay. */
public final class NewLibraryWizard extends NewFileWizard {

	public NewLibraryWizard() {
		super("wizard.library.title", new NewLibraryPage());
	}
}
