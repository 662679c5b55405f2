// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

import jakarta.inject.Singleton;

/**
 * Between the text and the parse tree. Values stay as they are written; only strings lose their quotes and escapes.
 * Nothing is refused here: what a shape means is checked later, on the tree. The parser may have no text at all after a syntax error.
 */
@Singleton
public class RelayValueConverters implements IValueConverterService {

	private static final String TEXT_RULE = "Text";
	/** A text or something without quotes. */
	private static final String VALUE_RULE = "Value";

	@Override
	public Object toValue(String string, String lexerRule, INode node) {
		return string != null && isQuoted(string, simpleName(lexerRule)) ? QuotedText.unquote(string) : string;
	}

	private static boolean isQuoted(String string, String rule) {
		return TEXT_RULE.equals(rule) || VALUE_RULE.equals(rule) && !string.isEmpty() && QuotedText.isQuote(string.charAt(0));
	}

	@Override
	public String toString(Object value, String lexerRule) {
		return TEXT_RULE.equals(simpleName(lexerRule)) ? QuotedText.quote((String) value) : (String) value;
	}

	/** The parser names rules with the grammar, the serializer without. */
	private static String simpleName(String rule) {
		return rule.substring(rule.lastIndexOf('.') + 1);
	}
}
