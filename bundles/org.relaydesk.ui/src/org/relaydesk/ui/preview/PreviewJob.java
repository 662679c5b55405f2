// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.relaydesk.model.Deployment;
import org.relaydesk.ui.editor.Models;

/** Generates what the Preview shows, in the background, once the typing pauses. */
final class PreviewJob extends Job {

	private static final int PAUSE_MILLISECONDS = 250;

	private final Supplier<Optional<Place>> cursor;
	private final Supplier<String> phase;
	private final Consumer<Preview> result;

	PreviewJob(Supplier<Optional<Place>> cursor, Supplier<String> phase, Consumer<Preview> result) {
		super(text("preview.job"));
		this.cursor = cursor;
		this.phase = phase;
		this.result = result;
		setSystem(true);
	}

	void again() {
		schedule(PAUSE_MILLISECONDS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Optional<Place> place = cursor.get();
		Optional<Deployment> deployment = place.flatMap(at -> Models.of(at.file().getProject())).flatMap(model -> model.deployment());
		Preview preview = deployment.map(found -> Preview.of(found, GeneratorServices.installed(), phase.get(), place)).orElse(Preview.NONE);
		if (!monitor.isCanceled()) {
			result.accept(preview);
		}
		return Status.OK_STATUS;
	}
}
