// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.relaydesk.lang.ide.diagnostics.ClientUris;

/** Between files of the workspace and the URIs that the server speaks of. */
public final class Uris {

	/** The extension of the language's files, without a dot. */
	public static final String EXTENSION = "relay";

	private static final ClientUris URIS = new ClientUris();

	private Uris() {
	}

	/** The URI of a file or folder, without a slash at the end; empty if it has no place in the file system. */
	public static Optional<String> of(IResource resource) {
		URI location = resource.getLocationURI();
		if (location == null || !"file".equals(location.getScheme())) {
			return Optional.empty();
		}
		String uri = URIS.toUriString(location);
		return Optional.of(uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri);
	}

	/** The file of the workspace with a URI. */
	public static Optional<IFile> file(String uri) {
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri))) {
			if (file.getProject().isOpen()) {
				return Optional.of(file);
			}
		}
		return Optional.empty();
	}

	/** The file, or else the project or folder, with a URI. */
	public static Optional<? extends IResource> resource(String uri) {
		Optional<IFile> file = file(uri).filter(IResource::exists);
		if (file.isPresent()) {
			return file;
		}
		for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(URI.create(uri))) {
			if (container instanceof IProject project && project.isOpen()) {
				return Optional.of(container);
			}
		}
		return Optional.empty();
	}

	/** The file that an open document shows. */
	public static Optional<IFile> file(IDocument document) {
		IFileBuffer buffer = document == null ? null : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		return buffer == null || buffer.getLocation() == null ? Optional.empty() : Optional.ofNullable(file(buffer));
	}

	/** The file of a buffer; {@code null} if it lies outside the workspace. */
	private static IFile file(IFileBuffer buffer) {
		return buffer.getLocation().segmentCount() < 2 ? null : FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
	}

	/** How questions about an open document name it. */
	public static Optional<TextDocumentIdentifier> identifier(IDocument document) {
		return file(document).flatMap(Uris::of).map(TextDocumentIdentifier::new);
	}

	/** Whether the file is written in the language. */
	public static boolean isRelay(IResource resource) {
		return resource instanceof IFile file && EXTENSION.equals(file.getFileExtension());
	}
}
