// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.spelling;

import java.util.Iterator;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.spelling.SpellingCorrectionProcessor;

/** The platform's suggestions for a misspelt word, and nothing elsewhere, where the platform's "No suggestions available" would stand among the fixes. */
public final class SpellingAssist implements IQuickAssistProcessor {

	private final SpellingCorrectionProcessor platform = new SpellingCorrectionProcessor();

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		return isMisspelt(context.getSourceViewer().getAnnotationModel(), context.getOffset()) ? platform.computeQuickAssistProposals(context)
				: new ICompletionProposal[0];
	}

	private boolean isMisspelt(IAnnotationModel annotations, int offset) {
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = annotations.getPosition(annotation);
			if (canFix(annotation) && position != null && position.getOffset() <= offset && offset <= position.getOffset() + position.getLength()) {
				return true;
			}
		}
		return false;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return platform.canFix(annotation);
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return platform.canAssist(context);
	}

	@Override
	public String getErrorMessage() {
		return platform.getErrorMessage();
	}
}
