// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

import jakarta.inject.Singleton;

/** Notes what the parser complains about, in a form that {@link MistakeReader} understands once the whole tree is there. */
@Singleton
public class ParserComplaints implements ISyntaxErrorMessageProvider {

	/** What the parser did about it. */
	enum Kind {
		/** It went on as if the expected token were there. */
		MISSING,
		/** It dropped the token. */
		UNWANTED,
		/** It lost its place. */
		UNEXPECTED,
		/** There is no such token. */
		UNREADABLE;

		static Kind of(SyntaxErrorMessage message) {
			return valueOf(message.getIssueCode());
		}
	}

	private static final String END = "end of file";

	/** The token that was expected, as the grammar writes it; empty if there are several. */
	static String expected(SyntaxErrorMessage message) {
		return message.getIssueData()[0].replace("'", "");
	}

	/** Whether the text ended too early. */
	static boolean isAtEnd(SyntaxErrorMessage message) {
		return message.getIssueData()[1].equals(END);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException fault = context.getRecognitionException();
		Kind kind = switch (fault) {
			case null -> Kind.UNREADABLE;
			case MissingTokenException missing -> Kind.MISSING;
			case UnwantedTokenException unwanted -> Kind.UNWANTED;
			default -> Kind.UNEXPECTED;
		};
		boolean one = fault instanceof MismatchedTokenException mismatch && mismatch.expecting >= 0;
		String expected = one ? context.getTokenNames()[((MismatchedTokenException) fault).expecting] : "";
		String place = fault != null && fault.getUnexpectedType() == Token.EOF ? END : "";
		return new SyntaxErrorMessage(context.getDefaultMessage(), kind.name(), new String[] { expected, place });
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getDefaultMessage(), Kind.UNREADABLE.name(), new String[] { "", "" });
	}
}
