// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.coloring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours that need no parser, at once: comments, strings, numbers and the words that begin statements. */
public final class Lexer {

	private static final Pattern TOKEN = Pattern.compile("(?<comment>/\\*.*?(?:\\*/|\\z)|//[^\n]*)|(?<string>\"(?:\\\\.|[^\"\\\\\n])*\"?)"
			+ "|(?<number>\\b[0-9][0-9A-Fa-f.:]*(?:/[0-9]+)?|\\[[0-9A-Fa-f:.]*\\](?:/[0-9]+)?)|(?<word>[A-Za-z_][A-Za-z0-9_-]*)", Pattern.DOTALL);

	private static final Set<String> KEYWORDS = Set.of("accept", "accept6", "accepts", "address", "allow", "any", "any4", "any6", "approval", "approves", "at",
			"behind", "budget", "burst", "by", "closed", "contact", "cost", "counting", "country", "director", "distribution", "dns", "down", "email", "ensure",
			"except", "exit", "exits", "extends", "family", "firewall", "forwarded", "from", "gateway", "host", "id", "identity", "isolate", "it", "keys", "lan",
			"library", "like", "limit", "manage", "memory", "metrics", "minutes", "most", "name", "network", "networks", "nickname", "note", "of", "on",
			"open", "operator", "ORPort", "outbound", "paused", "pending", "per", "phase", "phone", "place", "policy", "port", "ports", "private", "provider",
			"rate", "refuse", "reject", "reject6", "rejects", "relay", "requires", "retired", "role", "rollout", "running", "site", "ssh", "starts",
			"system", "tcp", "template", "timezone", "to", "tor", "torrc", "transfer", "transport", "trust", "udp", "up", "uplink", "vendors", "while",
			"middle", "bridge");

	/** The tokens of a text, in its order. */
	public List<Token> tokens(String text) {
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			Style style = style(matcher);
			if (style != null) {
				tokens.add(new Token(matcher.start(), matcher.end() - matcher.start(), style));
			}
		}
		return tokens;
	}

	/** The style of a match; {@code null} for a word that is no keyword. */
	private static Style style(Matcher match) {
		if (match.group("comment") != null) {
			return match.group().startsWith("/**") ? Style.DOCUMENTATION : Style.COMMENT;
		}
		if (match.group("string") != null) {
			return Style.STRING;
		}
		if (match.group("number") != null) {
			return Style.NUMBER;
		}
		return KEYWORDS.contains(match.group()) ? Style.KEYWORD : null;
	}
}
