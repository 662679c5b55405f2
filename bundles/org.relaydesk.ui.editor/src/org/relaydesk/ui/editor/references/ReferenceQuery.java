// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.references;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** All uses of a name, for the Search view. */
final class ReferenceQuery implements ISearchQuery {

	private static final int SECONDS = 30;

	private final String name;
	private final ReferenceParams params;
	private final ReferenceResult result = new ReferenceResult(this);

	ReferenceQuery(String name, ReferenceParams params) {
		this.name = name;
		this.params = params;
	}

	String name() {
		return name;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		try {
			List<? extends Location> places = Engines.engine().ask(server -> server.references(params)).get(SECONDS, TimeUnit.SECONDS);
			for (Location place : places) {
				Optional<IFile> file = Uris.file(place.getUri());
				if (file.isPresent()) {
					add(file.get(), place);
				}
			}
			return Status.OK_STATUS;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (ExecutionException | TimeoutException | CoreException e) {
			return Status.error(text("engine.problem"), e);
		}
	}

	private void add(IFile file, Location place) throws CoreException {
		IDocument document = new Document(file.readString());
		Optional<IRegion> region = Positions.region(document, place.getRange());
		region.ifPresent(at -> result.addMatch(new Match(file, at.getOffset(), at.getLength())));
	}

	@Override
	public String getLabel() {
		return text("references.label", name);
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ISearchResult getSearchResult() {
		return result;
	}
}
