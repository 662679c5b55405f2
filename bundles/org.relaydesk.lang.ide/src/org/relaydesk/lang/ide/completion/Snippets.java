// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.completion;

import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalCreator;
import org.relaydesk.lang.ide.ClientLocale;
import org.relaydesk.lang.ide.diagnostics.FolderSettings;
import org.relaydesk.lang.relay.File;
import org.relaydesk.lang.relay.HostDeclaration;
import org.relaydesk.lang.relay.LibraryDeclaration;
import org.relaydesk.lang.relay.RolloutDeclaration;
import org.relaydesk.lang.relay.SiteDeclaration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Whole declarations to fill in: the templates of {@code snippets.properties}, in the syntax of the protocol ({@code ${1:name}}). */
@Singleton
final class Snippets {

	/** Above keywords, below names. */
	private static final int PRIORITY = 350;
	private static final Pattern STEPS = Pattern.compile("(?m)^(?:  )+");

	/** Whoever speaks a language that we do not is told in English, not in the language of the machine. */
	private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final IdeContentProposalCreator creator;
	private final ClientLocale locale;

	@Inject
	Snippets(IdeContentProposalCreator creator, ClientLocale locale) {
		this.creator = creator;
		this.locale = locale;
	}

	void propose(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		if (!beginsStatement(context)) {
			return;
		}
		ResourceBundle texts = ResourceBundle.getBundle("org.relaydesk.lang.ide.completion.snippets", locale.get(), Snippets.class.getClassLoader(), CONTROL);
		for (String name : namesIn(context.getCurrentModel())) {
			String keyword = name.replaceFirst("[.].*", "").replace('-', ' ');
			if (keyword.startsWith(context.getPrefix())) {
				ContentAssistEntry entry = creator.createSnippet(indented(texts.getString(name), context), texts.getString(name + ".label"), context);
				if (entry != null) {
					entry.setDescription(texts.getString(name + ".description"));
					acceptor.accept(entry, PRIORITY);
				}
			}
		}
	}

	/** Only blanks, or the beginning of a word, stand on the line before the cursor. */
	private static boolean beginsStatement(ContentAssistContext context) {
		String text = context.getRootNode().getText();
		int start = context.getOffset() - context.getPrefix().length();
		int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
		return start >= line && text.substring(line, Math.min(start, text.length())).isBlank();
	}

	private static List<String> namesIn(EObject model) {
		return switch (model) {
			case null -> List.of("rollout", "library", "budget", "exit-policy", "firewall", "template");
			case File file -> List.of("rollout", "library", "budget", "exit-policy", "firewall", "template");
			case RolloutDeclaration rollout -> List.of("phase");
			case LibraryDeclaration library -> List.of("site", "open", "approves");
			case SiteDeclaration site -> List.of("host", "uplink");
			case HostDeclaration host -> List.of("relay", "relay.bridge");
			default -> List.of();
		};
	}

	/** The template's further lines stand as deep as its first; its own two blanks for each block become what the project wants. */
	private static String indented(String template, ContentAssistContext context) {
		String text = context.getRootNode().getText();
		int start = context.getOffset() - context.getPrefix().length();
		int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
		String indentation = FolderSettings.of(context.getResource()).format().indentation();
		String deep = STEPS.matcher(template).replaceAll(steps -> indentation.repeat(steps.group().length() / 2));
		return deep.replace("\n", "\n" + text.substring(line, start));
	}
}
