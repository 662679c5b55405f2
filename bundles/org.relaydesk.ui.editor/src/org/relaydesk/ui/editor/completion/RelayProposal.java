// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.completion;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.outline.Icons;

/** A proposal of the server. Templates lead from blank to blank with the tab key. */
final class RelayProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

	private final CompletionItem item;
	private final TextEdit edit;
	private final Snippet snippet;
	private Point selection;

	RelayProposal(CompletionItem item) {
		this.item = item;
		this.edit = item.getTextEdit().getLeft();
		this.snippet = item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.parse(edit.getNewText())
				: new Snippet(edit.getNewText(), List.of(), edit.getNewText().length());
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		Optional<Integer> start = Positions.offset(document, edit.getRange().getStart());
		if (start.isEmpty() || start.get() > offset) {
			return;
		}
		try {
			document.replace(start.get(), offset - start.get(), snippet.text());
			selection = new Point(start.get() + snippet.end(), 0);
			if (!snippet.blanks().isEmpty()) {
				visitBlanks(viewer, start.get());
			}
		} catch (BadLocationException e) {
			ILog.of(RelayProposal.class).error("a proposal outside the document", e);
		}
	}

	private void visitBlanks(ITextViewer viewer, int start) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		int order = 0;
		for (IRegion blank : snippet.blanks()) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			group.addPosition(new LinkedPosition(viewer.getDocument(), start + blank.getOffset(), blank.getLength(), order++));
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI blanks = new EditorLinkedModeUI(model, viewer);
		blanks.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
		blanks.enter();
		IRegion first = blanks.getSelectedRegion();
		selection = new Point(first.getOffset(), first.getLength());
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		Optional<Integer> start = Positions.offset(document, edit.getRange().getStart());
		try {
			return start.isPresent() && start.get() <= offset
					&& item.getLabel().regionMatches(true, 0, document.get(start.get(), offset - start.get()), 0, offset - start.get());
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public String getDisplayString() {
		return item.getLabel();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString label = new StyledString(item.getLabel());
		if (item.getDetail() != null && !item.getDetail().isBlank()) {
			label.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
		}
		return label;
	}

	/** What would be inserted, where it is more than a word. */
	@Override
	public String getAdditionalProposalInfo() {
		return item.getKind() == CompletionItemKind.Snippet ? snippet.text() : null;
	}

	@Override
	public Image getImage() {
		return Icons.of(item.getKind());
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("applied with a viewer only");
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// The list shows it well enough.
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// The list shows it well enough.
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
