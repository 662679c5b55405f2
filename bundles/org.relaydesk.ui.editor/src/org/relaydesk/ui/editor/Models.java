// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.relaydesk.analysis.FormatStyle;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Uris;

/** The models of the projects, as the editor's language service has read them last: what views show. */
public final class Models {

	private Models() {
	}

	/** The latest model of a project; empty before the first build, and for a project without a place in the file system. */
	public static Optional<CheckedFolder> of(IProject project) {
		return Uris.of(project).flatMap(Engines.engine()::model);
	}

	/** How the files of a project are laid out, as far as it is known. */
	public static FormatStyle style(IProject project) {
		return of(project).map(model -> model.settings().format()).orElse(FormatStyle.DEFAULT);
	}

	/** Whether a model is that of a project. */
	public static boolean isOf(IProject project, CheckedFolder model) {
		return Uris.of(project).filter(model.folder()::equals).isPresent();
	}

	/** Calls {@code listener} with each new model, never on the UI thread. */
	public static void addListener(Consumer<CheckedFolder> listener) {
		Engines.engine().addListener(listener);
	}

	public static void removeListener(Consumer<CheckedFolder> listener) {
		Engines.engine().removeListener(listener);
	}
}
