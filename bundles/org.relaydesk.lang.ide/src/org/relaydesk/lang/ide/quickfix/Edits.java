// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

import jakarta.inject.Inject;

/** Changes in the words of the protocol. What several fixes have in common is changed once, and no two changes overlap. */
final class Edits {

	private final DocumentExtensions documents;
	private final UriExtensions uris;

	@Inject
	Edits(DocumentExtensions documents, UriExtensions uris) {
		this.documents = documents;
		this.uris = uris;
	}

	WorkspaceEdit of(List<Edit> changes) {
		Map<Resource, List<Edit>> byFile = new LinkedHashMap<>();
		changes.stream().distinct().sorted(Comparator.comparingInt(Edit::offset).thenComparing(Edit::length, Comparator.reverseOrder()))
				.forEach(edit -> byFile.computeIfAbsent(edit.file(), file -> new ArrayList<>()).add(edit));
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
		byFile.forEach((file, ofFile) -> edits.put(uris.toUriString(file.getURI()), apart(ofFile).stream().map(this::textEdit).toList()));
		return new WorkspaceEdit(edits);
	}

	/** Without those that begin within an earlier one, which takes the place away anyhow. */
	private static List<Edit> apart(List<Edit> sorted) {
		List<Edit> apart = new ArrayList<>();
		int end = 0;
		for (Edit edit : sorted) {
			if (edit.offset() >= end) {
				apart.add(edit);
				end = edit.offset() + edit.length();
			}
		}
		return apart;
	}

	private TextEdit textEdit(Edit edit) {
		return new TextEdit(documents.newRange((XtextResource) edit.file(), new TextRegion(edit.offset(), edit.length())), edit.text());
	}
}
