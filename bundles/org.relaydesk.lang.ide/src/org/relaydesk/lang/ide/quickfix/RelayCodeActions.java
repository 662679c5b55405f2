// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.ide.ClientLocale;

import jakarta.inject.Inject;

/**
 * Quick fixes for the findings that the client shows at a place, and those that mend all findings of such a kind in the folder at once. A
 * finding that is gone meanwhile has no fix.
 */
public class RelayCodeActions implements ICodeActionService2 {

	/** The kind of an action that mends all findings of one kind. */
	public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".relaydesk";

	private final Problems problems;
	private final Edits edits;
	private final ClientLocale locale;
	private final QuickFixes fixes = new QuickFixes();

	@Inject
	RelayCodeActions(Problems problems, Edits edits, ClientLocale locale) {
		this.problems = problems;
		this.edits = edits;
		this.locale = locale;
	}

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getURI(), context -> actions(context, options));
	}

	private List<Either<Command, CodeAction>> actions(ILanguageServerAccess.Context context, Options options) {
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		List<String> only = Optional.ofNullable(options.getCodeActionParams().getContext().getOnly()).orElse(List.of(CodeActionKind.QuickFix, FIX_ALL));
		for (Diagnostic diagnostic : options.getCodeActionParams().getContext().getDiagnostics()) {
			Optional<Problem> problem = problems.at((XtextResource) context.getResource(), diagnostic);
			if (problem.isPresent() && only.contains(CodeActionKind.QuickFix)) {
				single(problem.get(), diagnostic).forEach(action -> actions.add(Either.forRight(action)));
			}
			if (problem.isPresent() && isAsked(only)) {
				all(problem.get(), diagnostic).ifPresent(action -> actions.add(Either.forRight(action)));
			}
		}
		return actions;
	}

	private static boolean isAsked(List<String> kinds) {
		return kinds.stream().anyMatch(kind -> FIX_ALL.equals(kind) || FIX_ALL.startsWith(kind + "."));
	}

	private List<CodeAction> single(Problem problem, Diagnostic diagnostic) {
		List<CodeAction> actions = new ArrayList<>();
		for (Fix fix : fixes.fixes(problem)) {
			CodeAction action = action(fix.title(), CodeActionKind.QuickFix, diagnostic, fix.edits());
			action.setIsPreferred(actions.isEmpty());
			actions.add(action);
		}
		return actions;
	}

	/** Each finding of the kind mended in the best way; empty if there is but this one. */
	private Optional<CodeAction> all(Problem problem, Diagnostic diagnostic) {
		List<Fix> best = problems.like(problem).stream().flatMap(like -> fixes.fixes(like).stream().limit(1)).toList();
		return best.size() < 2 ? Optional.empty() : Optional.of(action(text("fix.all", best.size()), FIX_ALL, diagnostic,
				best.stream().flatMap(fix -> fix.edits().stream()).toList()));
	}

	private CodeAction action(Message title, String kind, Diagnostic diagnostic, List<Edit> changes) {
		CodeAction action = new CodeAction(title.in(locale.get()));
		action.setKind(kind);
		action.setDiagnostics(List.of(diagnostic));
		action.setEdit(edits.of(changes));
		return action;
	}
}
