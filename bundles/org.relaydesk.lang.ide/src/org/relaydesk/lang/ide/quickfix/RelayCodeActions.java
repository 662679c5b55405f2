// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;

/** Quick fixes for the findings that the client shows at a place. */
public class RelayCodeActions implements ICodeActionService2 {

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		for (Diagnostic diagnostic : options.getCodeActionParams().getContext().getDiagnostics()) {
			List<String> replacements = Replacements.of(diagnostic);
			for (String replacement : replacements) {
				CodeAction action = replace(options.getURI(), diagnostic, replacement);
				action.setIsPreferred(replacement.equals(replacements.getFirst()));
				actions.add(Either.forRight(action));
			}
		}
		return actions;
	}

	private static CodeAction replace(String uri, Diagnostic diagnostic, String replacement) {
		CodeAction action = new CodeAction(text("fix.replace", replacement));
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(List.of(diagnostic));
		action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(new TextEdit(diagnostic.getRange(), replacement)))));
		return action;
	}
}
