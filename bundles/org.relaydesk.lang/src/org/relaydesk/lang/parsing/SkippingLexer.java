// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.util.ITextRegion;
import org.relaydesk.lang.parser.antlr.internal.InternalRelayLexer;

/** Hides the tokens of some regions from the parser. */
final class SkippingLexer extends InternalRelayLexer {

	private final List<ITextRegion> skipped;

	SkippingLexer(List<ITextRegion> skipped) {
		this.skipped = skipped;
	}

	@Override
	public Token nextToken() {
		Token token = super.nextToken();
		if (token instanceof CommonToken word && isMeaningful(word.getType()) && skipped.stream().anyMatch(r -> r.contains(word.getStartIndex()))) {
			token.setType(RULE_SKIPPED);
		}
		return token;
	}

	private static boolean isMeaningful(int type) {
		return type != RULE_WS && type != RULE_ML_COMMENT && type != RULE_SL_COMMENT && type != Token.INVALID_TOKEN_TYPE && type != Token.EOF;
	}
}
