// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide;

import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.validation.IResourceValidator;
import org.relaydesk.lang.ide.completion.NameProposals;
import org.relaydesk.lang.ide.completion.RelayProposals;
import org.relaydesk.lang.ide.diagnostics.ClientUris;
import org.relaydesk.lang.ide.diagnostics.FindingValidator;
import org.relaydesk.lang.ide.formatting.ProjectFormatting;
import org.relaydesk.lang.ide.highlighting.RelayHighlighting;
import org.relaydesk.lang.ide.hover.RelayHovers;
import org.relaydesk.lang.ide.lens.Lenses;
import org.relaydesk.lang.ide.quickfix.RelayCodeActions;
import org.relaydesk.lang.ide.rename.RelayRenames;
import org.relaydesk.lang.ide.symbols.SymbolDetails;
import org.relaydesk.lang.ide.symbols.SymbolKinds;
import org.relaydesk.lang.ide.symbols.SymbolNames;
import org.relaydesk.lang.ide.symbols.WorkspaceSymbols;

/** What the editor services bind besides Xtext's defaults. */
public class RelayIdeModule extends AbstractRelayIdeModule {

	/** A folder is a whole model: no name crosses its border. */
	public Class<? extends IContainer.Manager> bindIContainer$Manager() {
		return FolderContainers.class;
	}

	public Class<? extends UriExtensions> bindUriExtensions() {
		return ClientUris.class;
	}

	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return FindingValidator.class;
	}

	/** Xtext's own generators have nothing to do here: artifacts are made of the whole deployment. */
	public IShouldGenerate bindIShouldGenerate() {
		return (resource, cancelled) -> false;
	}

	public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
		return RelayProposals.class;
	}

	public Class<? extends IHoverService> bindIHoverService() {
		return RelayHovers.class;
	}

	public Class<? extends FormattingService> bindFormattingService() {
		return ProjectFormatting.class;
	}

	public Class<? extends ICodeLensService> bindICodeLensService() {
		return Lenses.class;
	}

	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return RelayCodeActions.class;
	}

	public Class<? extends IRenameService2> bindIRenameService2() {
		return RelayRenames.class;
	}

	public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
		return RelayHighlighting.class;
	}

	public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
		return NameProposals.class;
	}

	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return WorkspaceSymbols.class;
	}

	public Class<? extends DocumentSymbolMapper.DocumentSymbolNameProvider> bindDocumentSymbolMapper$DocumentSymbolNameProvider() {
		return SymbolNames.class;
	}

	public Class<? extends DocumentSymbolMapper.DocumentSymbolKindProvider> bindDocumentSymbolMapper$DocumentSymbolKindProvider() {
		return SymbolKinds.class;
	}

	public Class<? extends DocumentSymbolMapper.DocumentSymbolDetailsProvider> bindDocumentSymbolMapper$DocumentSymbolDetailsProvider() {
		return SymbolDetails.class;
	}
}
