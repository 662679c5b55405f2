// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Diagnostic;

/** Turns diagnoses into problem markers, in files that are open and in those that are not. */
final class MarkerJob extends WorkspaceJob {

	private final Diagnoses diagnoses;
	private final Fixes fixes;

	MarkerJob(Diagnoses diagnoses, Fixes fixes) {
		super(text("markers.job", "Relay Desk"));
		this.diagnoses = diagnoses;
		this.fixes = fixes;
		setSystem(true);
		setPriority(Job.SHORT);
		setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(ResourcesPlugin.getWorkspace().getRoot()));
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		for (Map.Entry<String, List<Diagnostic>> entry : diagnoses.take().entrySet()) {
			Optional<? extends IResource> resource = Uris.resource(entry.getKey());
			if (resource.isPresent()) {
				tryToWrite(resource.get(), entry.getValue());
			}
		}
		return Status.OK_STATUS;
	}

	/** Markers are written while others work in the workspace: a file may go at any time, and then needs none. */
	private void tryToWrite(IResource resource, List<Diagnostic> diagnostics) throws CoreException {
		try {
			write(resource, diagnostics);
		} catch (CoreException e) {
			if (resource.isAccessible()) {
				throw e;
			}
		}
	}

	/** What is still said keeps its marker, which may have to move: whoever looks at it, or has chosen it, does not lose it. */
	private void write(IResource resource, List<Diagnostic> diagnostics) throws CoreException {
		List<IMarker> left = new ArrayList<>(List.of(resource.findMarkers(Markers.TYPE, false, IResource.DEPTH_ZERO)));
		left.sort(Comparator.comparingInt(Markers::line));
		IDocument document = resource instanceof IFile file && !diagnostics.isEmpty() ? document(file) : new Document();
		for (Diagnostic diagnostic : diagnostics) {
			IMarker marker = marker(resource, Markers.attributes(diagnostic, document), left);
			if (resource instanceof IFile) {
				fixes.prepare(marker, diagnostic);
			}
		}
		for (IMarker old : left) {
			fixes.forget(old);
			old.delete();
		}
	}

	private static IMarker marker(IResource resource, Map<String, Object> attributes, List<IMarker> left) throws CoreException {
		for (IMarker old : left) {
			Map<String, Object> known = old.getAttributes();
			if (known != null && Markers.saySame(known, attributes)) {
				left.remove(old);
				if (!known.equals(attributes)) {
					old.setAttributes(attributes);
				}
				return old;
			}
		}
		return resource.createMarker(Markers.TYPE, attributes);
	}

	private static IDocument document(IFile file) throws CoreException {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return buffer != null ? buffer.getDocument() : new Document(file.readString());
	}
}
