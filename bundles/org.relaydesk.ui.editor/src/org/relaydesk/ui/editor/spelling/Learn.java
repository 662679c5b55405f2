// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.spelling;

import static org.relaydesk.ui.editor.EditorTexts.text;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** Teaches the spell check a word. */
record Learn(String word) implements ICompletionProposal {

	@Override
	public void apply(IDocument document) {
		OwnWords.add(word);
		IEditorPart editor = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
		if (editor instanceof ITextEditor active) {
			SpellingProblem.removeAllInActiveEditor(active, word);
		}
	}

	@Override
	public String getDisplayString() {
		return text("spelling.learn", word);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
