// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.rename;

import static org.relaydesk.ui.editor.EditorTexts.text;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name and shows what changes. */
final class RenameWizard extends RefactoringWizard {

	private final RelayRename rename;

	RenameWizard(RelayRename rename) {
		super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.rename = rename;
		setDefaultPageTitle(rename.getName());
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NamePage());
	}

	private final class NamePage extends UserInputWizardPage {

		NamePage() {
			super("name");
			setDescription(text("rename.description"));
		}

		@Override
		public void createControl(Composite parent) {
			Composite area = new Composite(parent, SWT.NONE);
			area.setLayout(new GridLayout(2, false));
			new Label(area, SWT.NONE).setText(text("rename.name"));
			Text name = new Text(area, SWT.BORDER);
			name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			name.setText(rename.oldName());
			name.selectAll();
			name.addModifyListener(event -> take(name.getText()));
			setControl(area);
			setPageComplete(false);
		}

		private void take(String name) {
			rename.setNewName(name);
			setPageComplete(!name.isBlank() && !name.equals(rename.oldName()));
		}
	}
}
