// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Diagnostic;

/** What the server found, on its way into markers: the latest word on each file, written in one go. */
final class Diagnoses {

	private final Map<String, List<Diagnostic>> waiting = new HashMap<>();
	private final MarkerJob job;

	Diagnoses(Fixes fixes) {
		job = new MarkerJob(this, fixes);
	}

	/** Replaces what is known of a file, and lets the markers follow. */
	void put(String uri, List<Diagnostic> diagnostics) {
		synchronized (waiting) {
			waiting.put(uri, diagnostics);
		}
		job.schedule();
	}

	/** What has changed since the last call. */
	Map<String, List<Diagnostic>> take() {
		synchronized (waiting) {
			Map<String, List<Diagnostic>> taken = new HashMap<>(waiting);
			waiting.clear();
			return taken;
		}
	}
}
