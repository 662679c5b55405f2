// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.relaydesk.model.Deployment;
import org.relaydesk.ui.editor.Models;
import org.relaydesk.ui.launch.CurrentProject;

/** Asks for a project and for the name of something new in it, from which the file's name follows. */
abstract class NewFilePage extends WizardPage {

	/** What the language takes for a name. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

	private final String key;
	private Optional<IProject> initial = Optional.empty();
	private Combo project;
	private Text name;

	/** @param key the page's texts: {@code KEY.page}, {@code KEY.message} and {@code KEY.name} */
	NewFilePage(String key) {
		super(key);
		this.key = key;
		setTitle(text(key + ".page"));
		setDescription(text(key + ".message"));
		setPageComplete(false);
	}

	/** Begins with the project that the user is at. */
	void start(ISelection selection) {
		initial = CurrentProject.of(selection).or(() -> CurrentProject.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
	}

	@Override
	public final void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 6).applyTo(area);
		setControl(area);
		label(area, "wizard.file.project");
		project = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
		Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible).map(IProject::getName).forEach(project::add);
		initial.ifPresent(found -> project.setText(found.getName()));
		project.addListener(SWT.Selection, event -> {
			projectChanged();
			check();
		});
		name = field(area, key + ".name", "");
		addControls(area);
		projectChanged();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.relaydesk.help." + key.replace("wizard.", "wizard_"));
	}

	@Override
	public final void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			name.setFocus();
		}
	}

	/** Adds what else is asked, in two columns. */
	abstract void addControls(Composite area);

	/** The file's text. */
	abstract String content();

	/** Follows the choice of another project. */
	void projectChanged() {
	}

	/** What is wrong with the controls of a subclass. */
	Optional<String> problem() {
		return Optional.empty();
	}

	static void label(Composite area, String key) {
		new Label(area, SWT.NONE).setText(text(key));
	}

	Text field(Composite area, String key, String value) {
		label(area, key);
		Text field = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.setText(value);
		field.addListener(SWT.Modify, event -> check());
		return field;
	}

	String name() {
		return name.getText().strip();
	}

	private Optional<IProject> project() {
		return project.getText().isEmpty() ? Optional.empty() : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText()));
	}

	/** What the chosen project describes, if it can be read. */
	Optional<Deployment> deployment() {
		return project().flatMap(Models::of).flatMap(model -> model.deployment());
	}

	/** The file to make: in the folder {@code libraries}, if there is one, since that is where the others are. */
	IFile file() {
		IProject chosen = project().orElseThrow();
		IPath path = IPath.fromPortableString(name().toLowerCase(Locale.ROOT) + ".relay");
		return chosen.getFolder("libraries").exists() && inLibraries() ? chosen.getFolder("libraries").getFile(path) : chosen.getFile(path);
	}

	/** Whether the file describes a library. */
	abstract boolean inLibraries();

	/** Says what is wrong; while nothing is, the page is complete. */
	final void check() {
		Optional<String> problem = nameProblem().or(this::problem);
		boolean untouched = name().isEmpty();
		setErrorMessage(untouched ? null : problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> nameProblem() {
		if (project().isEmpty()) {
			return Optional.of(text("wizard.file.no.project"));
		}
		if (!NAME.matcher(name()).matches()) {
			return Optional.of(text("wizard.file.bad.name"));
		}
		return file().exists() ? Optional.of(text("wizard.file.exists", file().getProjectRelativePath())) : Optional.empty();
	}
}
