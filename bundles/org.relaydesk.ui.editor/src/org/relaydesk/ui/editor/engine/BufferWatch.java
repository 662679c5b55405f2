// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;

/** Tells the server which files are open, and what is typed into them. */
final class BufferWatch implements IFileBufferListener {

	private final LanguageEngine engine;
	private final Map<IFileBuffer, OpenDocument> open = new HashMap<>();

	BufferWatch(LanguageEngine engine) {
		this.engine = engine;
	}

	void start() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
			bufferCreated(buffer);
		}
	}

	void stop() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			Uris.file(text.getDocument()).filter(Uris::isRelay).flatMap(Uris::of).ifPresent(uri -> {
				OpenDocument document = new OpenDocument(engine, uri, text.getDocument());
				open.put(buffer, document);
				document.open();
			});
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		OpenDocument document = open.remove(buffer);
		if (document != null) {
			document.close();
		}
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// The document says so itself.
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// The document says so itself.
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// Of no interest to the server.
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// The server looks at the text, saved or not.
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// Of no interest to the server.
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		bufferDisposed(buffer);
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		bufferDisposed(buffer);
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// Of no interest to the server.
	}
}
