// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Uris;

/** One line above a declaration that says what it comes to. The editor asks again after each build. */
public final class RelayMinings extends AbstractCodeMiningProvider {

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		return Uris.identifier(document).map(file -> Engines.engine().ask(server -> server.codeLens(new CodeLensParams(file)))
				.<List<? extends ICodeMining>>handle((lenses, overtaken) -> lenses == null ? List.of() : minings(document, lenses)))
				.orElseGet(() -> CompletableFuture.completedFuture(List.of()));
	}

	private List<ICodeMining> minings(IDocument document, List<? extends CodeLens> lenses) {
		List<ICodeMining> minings = new ArrayList<>();
		for (CodeLens lens : lenses) {
			Optional<ICodeMining> line = line(document, lens);
			line.ifPresent(minings::add);
		}
		return minings;
	}

	/** Empty if the text has fewer lines by now. */
	private Optional<ICodeMining> line(IDocument document, CodeLens lens) {
		try {
			return Optional.of(new Line(lens.getRange().getStart().getLine(), document, this, lens.getCommand().getTitle()));
		} catch (BadLocationException theTextIsShorterNow) {
			return Optional.empty();
		}
	}

	private static final class Line extends LineHeaderCodeMining {
		Line(int line, IDocument document, RelayMinings provider, String words) throws BadLocationException {
			super(line, document, provider);
			setLabel(words);
		}
	}
}
