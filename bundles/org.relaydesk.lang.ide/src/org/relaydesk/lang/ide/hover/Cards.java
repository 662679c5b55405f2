// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.relaydesk.lang.ide.symbols.SymbolDetails;
import org.relaydesk.lang.relay.Named;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A short description of a declaration, in Markdown. */
@Singleton
public class Cards {

	private final IEObjectDocumentationProvider documentation;
	private final SymbolDetails details;

	@Inject
	Cards(IEObjectDocumentationProvider documentation, SymbolDetails details) {
		this.documentation = documentation;
		this.details = details;
	}

	/** Kind, name and title; the documentation comment. */
	public String of(Named named) {
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add("**" + Kinds.word(named) + " " + named.getName() + "**" + title(named));
		String text = documentation.getDocumentation(named);
		if (text != null && !text.isBlank()) {
			paragraphs.add(text.strip());
		}
		return String.join("\n\n", paragraphs);
	}

	private String title(Named named) {
		String detail = details.getDetails(named);
		return detail.isEmpty() ? "" : " — " + detail;
	}
}
