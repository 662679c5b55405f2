// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** Edits of the server as changes of the workbench: with preview and undo, in files that are open and in those that are not. */
public final class WorkspaceEdits {

	private WorkspaceEdits() {
	}

	/** One change for each file. */
	public static CompositeChange change(String name, WorkspaceEdit edit) throws CoreException {
		return change(name, List.of(edit));
	}

	/** One change for each file. What several edits have in common is done once. */
	public static CompositeChange change(String name, List<WorkspaceEdit> edits) throws CoreException {
		Map<String, Set<TextEdit>> byFile = new LinkedHashMap<>();
		edits.forEach(edit -> edit.getChanges().forEach((file, ofFile) -> byFile.computeIfAbsent(file, key -> new LinkedHashSet<>()).addAll(ofFile)));
		CompositeChange change = new CompositeChange(name);
		for (Map.Entry<String, Set<TextEdit>> entry : byFile.entrySet()) {
			Optional<IFile> file = Uris.file(entry.getKey());
			if (file.isPresent()) {
				change.add(fileChange(file.get(), List.copyOf(entry.getValue())));
			}
		}
		return change;
	}

	private static TextFileChange fileChange(IFile file, List<TextEdit> edits) throws CoreException {
		TextFileChange change = new TextFileChange(file.getName(), file);
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		IDocument document = buffer == null ? new Document(file.readString()) : buffer.getDocument();
		change.setEdit(multi(document, edits));
		change.setSaveMode(buffer == null ? TextFileChange.FORCE_SAVE : TextFileChange.LEAVE_DIRTY);
		change.setTextType(Uris.EXTENSION);
		return change;
	}

	/** The edits of one document. Edits that do not fit the text, since it has changed meanwhile, are refused as a whole. */
	public static MultiTextEdit multi(IDocument document, List<TextEdit> edits) {
		MultiTextEdit multi = new MultiTextEdit();
		for (TextEdit edit : edits) {
			IRegion region = Positions.region(document, edit.getRange())
					.orElseThrow(() -> new MalformedTreeException(multi, null, "the text has changed meanwhile"));
			multi.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
		}
		return multi;
	}
}
