// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.completion;

import java.util.Collection;
import java.util.Set;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

import jakarta.inject.Inject;

/** Content assist: keywords where a statement may begin, names, known words as values, templates for whole declarations. */
public class RelayProposals extends IdeContentProposalProvider {

	/** Rules in which a keyword is but a word that happens to be one. */
	private static final Set<String> WORDS = Set.of("Name", "Word", "NetworkName", "Counting", "Period", "RoleName", "FurtherPorts", "Stray", "Junk");

	private final Snippets snippets;
	private final KnownWords words;

	@Inject
	RelayProposals(Snippets snippets, KnownWords words) {
		this.snippets = snippets;
		this.words = words;
	}

	@Override
	public void createProposals(Collection<ContentAssistContext> contexts, IIdeContentProposalAcceptor acceptor) {
		super.createProposals(contexts, acceptor);
		for (ContentAssistContext context : contexts) {
			snippets.propose(context, acceptor);
		}
	}

	@Override
	protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
		return Character.isLetter(keyword.getValue().charAt(0)) && !WORDS.contains(GrammarUtil.containingRule(keyword).getName());
	}

	@Override
	protected void _createProposals(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		for (String word : words.of(assignment, context)) {
			ContentAssistEntry entry = getProposalCreator().createProposal(word, context, ContentAssistEntry.KIND_VALUE, null);
			acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
		}
		if (GrammarUtil.containingCrossReference(assignment.getTerminal()) != null || assignment.getTerminal() instanceof org.eclipse.xtext.CrossReference) {
			createProposals(assignment.getTerminal(), context, acceptor);
		}
	}
}
