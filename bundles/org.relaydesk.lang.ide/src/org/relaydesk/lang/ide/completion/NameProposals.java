// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.completion;

import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.relaydesk.lang.ide.hover.Kinds;

/** Names of declarations, each with the words that declare it beside it. */
public class NameProposals extends IdeCrossrefProposalProvider {

	@Override
	protected ContentAssistEntry createProposal(IEObjectDescription declaration, CrossReference reference, ContentAssistContext context) {
		ContentAssistEntry proposal = super.createProposal(declaration, reference, context);
		if (proposal != null) {
			proposal.setDescription(Kinds.word(declaration.getEClass()));
		}
		return proposal;
	}
}
