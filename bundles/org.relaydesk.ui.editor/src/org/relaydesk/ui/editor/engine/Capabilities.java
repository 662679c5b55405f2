// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;

/** What the workbench understands, and which language it speaks. */
final class Capabilities {

	private Capabilities() {
	}

	static InitializeParams params(List<WorkspaceFolder> folders) {
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		text.setDocumentSymbol(symbols);
		text.setRename(new RenameCapabilities(true, false));
		text.setFoldingRange(new FoldingRangeCapabilities());
		InitializeParams params = new InitializeParams();
		params.setCapabilities(new ClientCapabilities(workspace, text, null));
		params.setWorkspaceFolders(folders);
		params.setLocale(Locale.getDefault().toLanguageTag());
		return params;
	}
}
