// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.ide.ClientLocale;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.lang.ide.diagnostics.CheckedFolders;
import org.relaydesk.lang.ide.diagnostics.Diagnostics;
import org.relaydesk.lang.ide.diagnostics.Folders;
import org.relaydesk.model.Deployment;

import jakarta.inject.Inject;

/** Finds the findings that a client speaks of. */
final class Problems {

	private final CheckedFolders folders;
	private final ClientLocale locale;

	@Inject
	Problems(CheckedFolders folders, ClientLocale locale) {
		this.folders = folders;
		this.locale = locale;
	}

	/** The finding behind a diagnostic; empty if it is gone. */
	Optional<Problem> at(XtextResource file, Diagnostic diagnostic) {
		Origins origins = Folders.origins(file);
		String path = origins.path(file.getURI());
		return folders.of(file).stream().flatMap(folder -> folder.findings().stream())
				.filter(finding -> finding.origin().file().equals(path) && isSame(finding, diagnostic)).findFirst()
				.map(finding -> problem(finding, file));
	}

	private static boolean isSame(Finding finding, Diagnostic diagnostic) {
		return diagnostic.getCode() != null && diagnostic.getCode().isLeft() && finding.code().id().equals(diagnostic.getCode().getLeft())
				&& Diagnostics.range(finding.origin()).equals(diagnostic.getRange());
	}

	/** All findings of the same kind in the folder, in the order of the files and of the text. */
	List<Problem> like(Problem problem) {
		Origins origins = Folders.origins(problem.file());
		return folders.of(problem.file()).stream().flatMap(folder -> folder.findings().stream())
				.filter(finding -> finding.code() == problem.finding().code()).flatMap(finding -> {
					Resource file = problem.file().getResourceSet().getResource(origins.uri(finding.origin().file()), false);
					return file instanceof XtextResource text && text.getParseResult() != null ? Stream.of(problem(finding, text)) : Stream.empty();
				}).toList();
	}

	private Problem problem(Finding finding, XtextResource file) {
		Range range = Diagnostics.range(finding.origin());
		Document text = new Document(0, file.getParseResult().getRootNode().getText());
		Optional<Deployment> deployment = folders.of(file).flatMap(CheckedFolder::deployment);
		return new Problem(finding, file, text.getOffSet(range.getStart()), text.getOffSet(range.getEnd()), deployment, locale.get());
	}
}
