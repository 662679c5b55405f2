// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.util.Locale;

/** What a new exit policy can start from. Each proves what it promises ({@code ensure}). */
public enum PolicyKind {
	WEB("""
			/** What a reader needs: the web and nothing else. */
			exit policy %s {
			  accept *:80, *:443
			  reject *:*

			  ensure accepts any:443
			  ensure rejects any:25
			  ensure rejects private
			}
			"""),
	CHAT("""
			/** Reading and talking: the web, chat and secure shell; no mail, no file sharing. */
			exit policy %s {
			  accept *:80, *:443
			  accept *:5222-5223, *:6667-6697
			  accept *:22
			  reject *:*

			  ensure accepts any:443
			  ensure rejects any:25
			  ensure rejects private
			}
			"""),
	REDUCED("""
			/** Tor's own reduced policy: what most people need, and little that brings complaints. */
			exit policy %s = tor reduced
			""");

	private final String pattern;

	PolicyKind(String pattern) {
		this.pattern = pattern;
	}

	/** The declaration of a policy of this kind. */
	public String declaration(String name) {
		return pattern.formatted(name);
	}

	/** One line for a choice. */
	String label() {
		return text("policy." + name().toLowerCase(Locale.ROOT));
	}
}
