// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.spelling;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.texteditor.spelling.ISpellingEngine;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingContext;

/** The workbench's spell check for Relay Desk files. The workbench calls it in the background. */
public final class RelaySpelling implements ISpellingEngine {

	private final Words words = new Words();
	private Dictionaries dictionaries;

	@Override
	public synchronized void check(IDocument document, IRegion[] regions, SpellingContext context, ISpellingProblemCollector collector,
			IProgressMonitor monitor) {
		if (dictionaries == null) {
			dictionaries = Dictionaries.of(Locale.getDefault());
		}
		String text = document.get();
		for (IRegion word : words.of(text)) {
			if (monitor != null && monitor.isCanceled()) {
				return;
			}
			String letters = text.substring(word.getOffset(), word.getOffset() + word.getLength());
			if (isInside(word, regions) && !dictionaries.knows(letters) && !OwnWords.contain(letters)) {
				collector.accept(new Misspelling(dictionaries, word, letters));
			}
		}
	}

	private static boolean isInside(IRegion word, IRegion[] regions) {
		for (IRegion region : regions) {
			if (region.getOffset() <= word.getOffset() && word.getOffset() + word.getLength() <= region.getOffset() + region.getLength()) {
				return true;
			}
		}
		return false;
	}
}
