// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.format;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.relaydesk.ui.editor.Models;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Uris;
import org.relaydesk.ui.editor.preferences.EditorPreferences;

/**
 * Formats a text before it is saved, where the project or the user says so. Saving cannot wait for the language server, which may be
 * building: the text alone is formatted, which takes milliseconds. A text that breaks the grammar is saved as it is.
 */
public final class FormatOnSave {

	/** A longer text would be felt: it is saved as it is. */
	private static final int LONGEST = 200_000;

	private FormatOnSave() {
	}

	public static void format(RelayEditor editor) {
		IDocument document = editor.document();
		Optional<IFile> file = Uris.file(document);
		if (file.isPresent() && document.getLength() <= LONGEST && EditorPreferences.formatsOnSave(file.get().getProject())) {
			FormatHandler.apply(editor, document, Engines.engine().format(document.get(), Models.style(file.get().getProject())));
		}
	}
}
