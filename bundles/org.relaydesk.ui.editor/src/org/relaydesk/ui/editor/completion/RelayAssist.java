// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.completion;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** Content assist. The Generic Editor calls it in the background, where waiting harms nobody. */
public final class RelayAssist implements IContentAssistProcessor {

	private static final int SECONDS = 5;

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		IDocument document = viewer.getDocument();
		Optional<TextDocumentIdentifier> file = Uris.identifier(document);
		if (file.isEmpty()) {
			return new ICompletionProposal[0];
		}
		try {
			CompletionParams params = new CompletionParams(file.get(), Positions.of(document, offset));
			List<CompletionItem> items = Engines.engine().ask(server -> server.completion(params))
					.thenApply(answer -> answer.isLeft() ? answer.getLeft() : answer.getRight().getItems()).get(SECONDS, TimeUnit.SECONDS);
			return items.stream().map(RelayProposal::new).toArray(ICompletionProposal[]::new);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException | BadLocationException overtakenByTheNextKey) {
			return new ICompletionProposal[0];
		}
		return new ICompletionProposal[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
