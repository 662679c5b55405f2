// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preferences;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.prefs.BackingStoreException;
import org.relaydesk.ui.generation.GenerationForm;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.generation.Phases;

/** What is generated, where to, and whether on every save. */
public final class GenerationPage extends ScopedPage {

	private Button onSave;
	private GenerationForm form;

	public GenerationPage() {
		super("org.relaydesk.help.preferences_generation");
	}

	@Override
	boolean isOwn(IProject project) {
		return GenerationSettings.areOwn(project);
	}

	@Override
	void addControls(Composite parent) {
		onSave = new Button(parent, SWT.CHECK);
		onSave.setText(text("preferences.onsave"));
		form = new GenerationForm(parent, this::check);
		project().ifPresent(project -> form.phases(Phases.of(project)));
		show(project().map(GenerationSettings::of).orElseGet(GenerationSettings::ofWorkspace));
	}

	private void check() {
		Optional<String> problem = form.problem();
		setErrorMessage(problem.orElse(null));
		setValid(problem.isEmpty());
	}

	private void show(GenerationSettings settings) {
		onSave.setSelection(settings.onSave());
		form.show(settings);
	}

	@Override
	protected void performDefaults() {
		show(GenerationSettings.DEFAULTS);
		check();
		super.performDefaults();
	}

	@Override
	void store() throws BackingStoreException {
		IScopeContext scope = project().<IScopeContext>map(ProjectScope::new).orElse(InstanceScope.INSTANCE);
		form.settings(onSave.getSelection()).store(scope);
	}

	@Override
	void forget(IProject project) throws BackingStoreException {
		GenerationSettings.forget(project);
	}
}
