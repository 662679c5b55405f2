// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.explanation;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.Locale;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;

/** What F1 says of a kind of finding: its code, what it means, and the page that explains it. */
record FindingContext(FindingCode code) implements IContext {

	/** Where the help keeps the page of a finding. */
	static String page(FindingCode code) {
		return "/org.relaydesk.help/findings/" + code.id() + ".html";
	}

	@Override
	public IHelpResource[] getRelatedTopics() {
		return new IHelpResource[] { new Page(code) };
	}

	@Override
	public String getText() {
		return FindingPage.of(code, Locale.getDefault()).map(FindingPage::plainSummary).orElse(code.id());
	}

	private record Page(FindingCode code) implements ITopic {

		@Override
		public String getHref() {
			return page(code);
		}

		@Override
		public String getLabel() {
			return text("explanation.page", code.id());
		}

		@Override
		public ITopic[] getSubtopics() {
			return new ITopic[0];
		}

		@Override
		public boolean isEnabled(IEvaluationContext context) {
			return true;
		}

		@Override
		public IUAElement[] getChildren() {
			return new IUAElement[0];
		}
	}
}
