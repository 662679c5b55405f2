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

	@Override
	public Object toValue(String string, String rule, INode node) {
		return string != null && isText(rule, string) ? QuotedText.unquote(string) : string;
	}

	@Override
	public String toString(Object value, String rule) {
		String text = (String) value;
		return simpleName(rule).equals("Text") || simpleName(rule).equals("Value") && !text.matches("[A-Za-z_][A-Za-z0-9_-]*|[0-9]+") ? QuotedText.quote(text)
				: text;
	}

	/** Values may be texts. */
	private static boolean isText(String rule, String string) {
		return simpleName(rule).equals("Text") || simpleName(rule).equals("Value") && QuotedText.isQuote(string.charAt(0));
	}

	/** The parser names rules with the grammar, the serializer without. */
	private static String simpleName(String rule) {
		return rule.substring(rule.lastIndexOf('.') + 1);
	}
}
