// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.lang.parser.antlr.internal.InternalRelayLexer;

/**
 * The lexer never steps back: as soon as a text has outgrown a shorter token, the longer one must match whatever follows. So every text
 * is cut into tokens without a lexer error, except for a comment that is never closed.
 */
class LexerTest {

	private static final List<String> PIECES = List.of("1", "23", "a", "f", "g", "ab", "z9", ".", "..", ":", "::", "[", "]", "/", "//x\n", "/*x*/", "\"", "\\",
			"'", "“", "”", "*", "*4", "*6", "-", "–", "%", "+", "=", ",", "{", "}", " ", "\n", "\t", "#", ";", "@", "é", "\u00A0", "any", "ORPort", "Mbit");

	@Test
	void everyTextIsTokens() {
		Random random = new Random(20150701);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(8); n >= 0; n--) {
				text.append(PIECES.get(random.nextInt(PIECES.size())));
			}
			String safe = text.toString().replace("/*", "/ *");
			List<CommonToken> tokens = tokens(safe);
			tokens.forEach(token -> assertFalse(token.getType() == Token.INVALID_TOKEN_TYPE, () -> safe + " at " + token.getStartIndex()));
			assertEquals(safe, String.join("", tokens.stream().map(CommonToken::getText).toList()));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "192.0.2.1:80 | DOTTED : INT", "2001:db8::/32 | COLONED MASK", "[2001:db8::]/40:* | BRACKETED MASK : *", "10.0.0.0/255.0.0.0:80 | DOTTED MASK : INT",
			"10:00-20:00 | COLONED - COLONED", "2015-07-01 | INT - INT - INT", "5222-5223 | INT - INT", "Mon..Thu | ID .. ID", "100Mbit/s | GLUED / ID",
			"*:web | * : ID", "*4:80 | *4 : INT", "2a00:1450::1 | COLONED", "2a00 | GLUED", "fe80::1 | COLONED", "face | ID", "America/New_York | ID / ID" })
	void cutsWhereAReaderWould(String text, String expected) {
		List<String> names = tokens(text).stream().map(LexerTest::name).toList();
		assertEquals(expected, String.join(" ", names));
	}

	private static String name(CommonToken token) {
		return switch (token.getType()) {
			case InternalRelayLexer.RULE_DOTTED -> "DOTTED";
			case InternalRelayLexer.RULE_COLONED -> "COLONED";
			case InternalRelayLexer.RULE_BRACKETED -> "BRACKETED";
			case InternalRelayLexer.RULE_GLUED -> "GLUED";
			case InternalRelayLexer.RULE_MASK -> "MASK";
			case InternalRelayLexer.RULE_INT -> "INT";
			case InternalRelayLexer.RULE_ID -> "ID";
			default -> token.getText();
		};
	}

	private static List<CommonToken> tokens(String text) {
		InternalRelayLexer lexer = new InternalRelayLexer(new ANTLRStringStream(text));
		List<CommonToken> tokens = new ArrayList<>();
		for (CommonToken token = (CommonToken) lexer.nextToken(); token.getType() != Token.EOF; token = (CommonToken) lexer.nextToken()) {
			tokens.add(token);
		}
		return tokens;
	}
}
