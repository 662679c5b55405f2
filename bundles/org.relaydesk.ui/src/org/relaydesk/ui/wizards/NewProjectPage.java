// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Asks for the project's name and place, and for what it starts from. */
final class NewProjectPage extends WizardNewProjectCreationPage {
	private Example example;

	NewProjectPage(Example example) {
		super("project");
		this.example = example;
		setTitle(text("wizard.project.page"));
		setDescription(text("wizard.project.message"));
		setInitialProjectName(example == Example.EMPTY ? "" : example.folder());
	}

	/** What the project starts from. */
	Example example() {
		return example;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.relaydesk.help.wizard_project");
		Group group = new Group((Composite) getControl(), SWT.NONE);
		group.setText(text("wizard.project.start"));
		group.setLayout(new GridLayout());
		group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		for (Example choice : Example.values()) {
			Button button = new Button(group, SWT.RADIO);
			button.setText(choice.label());
			button.setSelection(choice == example);
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					example = choice;
				}
			});
		}
	}
}
