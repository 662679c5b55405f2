// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.rename;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.ide.ClientLocale;
import org.relaydesk.lang.ide.rename.Occurrences.Occurrence;
import org.relaydesk.lang.relay.Named;

import jakarta.inject.Inject;

/**
 * Renames a declaration and all its uses. It reads at once, within the request that it serves: a second request from within would wait for
 * ever behind a write that waits for the first (xtext issue 3735).
 */
public class RelayRenames implements IRenameService2 {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

	private final Occurrences occurrences;
	private final DocumentExtensions documents;
	private final UriExtensions uris;
	private final ClientLocale locale;

	@Inject
	RelayRenames(Occurrences occurrences, DocumentExtensions documents, UriExtensions uris, ClientLocale locale) {
		this.occurrences = occurrences;
		this.documents = documents;
		this.uris = uris;
		this.locale = locale;
	}

	@Override
	public WorkspaceEdit rename(Options options) {
		String uri = options.getRenameParams().getTextDocument().getUri();
		return options.getLanguageServerAccess().doSyncRead(uri, context -> rename(context, options));
	}

	private WorkspaceEdit rename(ILanguageServerAccess.Context context, Options options) {
		XtextResource file = (XtextResource) context.getResource();
		Named declaration = offset(context.getDocument(), options.getRenameParams().getPosition())
				.flatMap(offset -> occurrences.declarationAt(file, offset)).orElseThrow(() -> refusal(text("rename.nothing")));
		String name = options.getRenameParams().getNewName();
		if (!NAME.matcher(name).matches()) {
			throw refusal(text("rename.invalid", name));
		}
		if (Occurrences.namesLike(declaration).contains(name)) {
			throw refusal(text("rename.taken", name));
		}
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
		for (Occurrence place : occurrences.of(declaration, options.getCancelIndicator()::isCanceled)) {
			edits.computeIfAbsent(uris.toUriString(place.file().getURI()), key -> new ArrayList<>())
					.add(new TextEdit(range(place), name));
		}
		return new WorkspaceEdit(edits);
	}

	private Range range(Occurrence place) {
		return documents.newRange(place.file(), place.node().getTextRegion());
	}

	@Override
	public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
		String uri = options.getParams().getTextDocument().getUri();
		return options.getLanguageServerAccess().doSyncRead(uri, context -> prepare(context, options));
	}

	/** {@code null}, as the protocol has it, where nothing can be renamed. */
	private Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepare(ILanguageServerAccess.Context context,
			PrepareRenameOptions options) {
		XtextResource file = (XtextResource) context.getResource();
		Optional<Integer> offset = offset(context.getDocument(), options.getParams().getPosition());
		Optional<INode> node = offset.filter(at -> occurrences.declarationAt(file, at).isPresent()).flatMap(at -> occurrences.nodeAt(file, at));
		return node.map(found -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
				new PrepareRenameResult(range(new Occurrence(file, found)), found.getText()))).orElse(null);
	}

	private static Optional<Integer> offset(Document document, org.eclipse.lsp4j.Position position) {
		try {
			return document == null ? Optional.empty() : Optional.of(document.getOffSet(position));
		} catch (IndexOutOfBoundsException positionOutsideTheText) {
			return Optional.empty();
		}
	}

	private ResponseErrorException refusal(Message message) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, message.in(locale.get()), null));
	}
}
