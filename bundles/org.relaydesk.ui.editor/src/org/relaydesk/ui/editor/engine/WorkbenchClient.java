// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The workbench as the server sees it. */
final class WorkbenchClient implements LanguageClient {

	private final Diagnoses diagnoses;

	WorkbenchClient(Diagnoses diagnoses) {
		this.diagnoses = diagnoses;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		diagnoses.put(params.getUri(), params.getDiagnostics());
	}

	@Override
	public void telemetryEvent(Object event) {
		// Nothing leaves this machine.
	}

	@Override
	public void showMessage(MessageParams message) {
		logMessage(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		logMessage(request);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		if (message.getType() == MessageType.Error) {
			ILog.of(WorkbenchClient.class).error(text("engine.problem") + ": " + message.getMessage());
		}
	}
}
