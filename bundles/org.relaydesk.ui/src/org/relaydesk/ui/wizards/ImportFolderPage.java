// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Asks for a folder and for the project's name. */
final class ImportFolderPage extends WizardPage {

	private Text folder;
	private Text name;
	private Button copy;

	ImportFolderPage() {
		super("wizard.import");
		setTitle(text("wizard.import.page"));
		setDescription(text("wizard.import.message"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		setControl(area);
		folder = field(area, "wizard.import.folder", 1);
		folder.addListener(SWT.Modify, event -> name.setText(folderPath().map(ImportFolderPage::lastName).orElse("")));
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(text("generation.browse"));
		browse.addListener(SWT.Selection, event -> browse());
		name = field(area, "wizard.import.name", 2);
		copy = new Button(area, SWT.CHECK);
		copy.setText(text("wizard.import.copy"));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(copy);
		folder.addListener(SWT.Modify, event -> check());
		name.addListener(SWT.Modify, event -> check());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.relaydesk.help.wizard_import");
	}

	private static Text field(Composite area, String key, int columns) {
		new Label(area, SWT.NONE).setText(text(key));
		Text field = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		return field;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setMessage(text("wizard.import.message"));
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	/** Begins with this folder. */
	void begin(Path path) {
		folder.setText(path.toString());
	}

	private Optional<Path> folderPath() {
		try {
			return Optional.of(folder.getText().strip()).filter(written -> !written.isEmpty()).map(Path::of).filter(Path::isAbsolute);
		} catch (InvalidPathException notAPath) {
			return Optional.empty();
		}
	}

	private static String lastName(Path path) {
		return path.getFileName() == null ? "" : path.getFileName().toString();
	}

	private void check() {
		Optional<String> problem = problem();
		setErrorMessage(folder.getText().isBlank() ? null : problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		Optional<Path> path = folderPath();
		if (path.isEmpty() || !Files.isDirectory(path.get())) {
			return Optional.of(text("wizard.import.no.folder"));
		}
		IStatus valid = ResourcesPlugin.getWorkspace().validateName(name.getText(), IResource.PROJECT);
		if (!valid.isOK()) {
			return Optional.of(valid.getMessage());
		}
		return project().exists() ? Optional.of(text("wizard.import.taken", name.getText())) : Optional.empty();
	}

	private IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText());
	}

	/** What the user wants. */
	FolderImport folderImport() {
		return new FolderImport(folderPath().orElseThrow(), project(), copy.getSelection());
	}
}
