// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.spelling;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** A word that no dictionary has. */
final class Misspelling extends SpellingProblem {

	private final Dictionaries dictionaries;
	private final IRegion place;
	private final String word;

	Misspelling(Dictionaries dictionaries, IRegion place, String word) {
		this.dictionaries = dictionaries;
		this.place = place;
		this.word = word;
	}

	@Override
	public int getOffset() {
		return place.getOffset();
	}

	@Override
	public int getLength() {
		return place.getLength();
	}

	@Override
	public String getMessage() {
		return text("spelling.problem", word);
	}

	@Override
	public ICompletionProposal[] getProposals() {
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (String suggestion : dictionaries.suggestions(word)) {
			proposals.add(new CompletionProposal(suggestion, place.getOffset(), place.getLength(), suggestion.length(), null,
					text("spelling.change", suggestion), null, null));
		}
		proposals.add(new Learn(word));
		return proposals.toArray(ICompletionProposal[]::new);
	}
}
