// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;

import static org.relaydesk.ui.Texts.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.relaydesk.analysis.Finding;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.build.ArtifactBuild;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.Selection;
import org.relaydesk.build.output.Comparison;
import org.relaydesk.build.output.OutputFolder;
import org.relaydesk.build.output.Written;
import org.relaydesk.build.plan.Plan;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;
import org.relaydesk.ui.preview.GeneratorServices;

/**
 * What is to be written for a project. Made and written in the background, never on the UI thread.
 *
 * @param model the project as it lies on the disk, checked
 * @param result empty if the model has errors or its phase does not exist
 * @param folder where it is written to
 */
public record Products(IProject project, CheckedModel model, Optional<ArtifactBuild.Result> result, Path folder) {

	/** Checks the project and makes its artifacts; writes nothing. */
	public static Products make(IProject project, GenerationSettings settings, IProgressMonitor monitor) throws FileProblem {
		SubMonitor progress = SubMonitor.convert(monitor, text("generation.task", project.getName()), 3);
		progress.subTask(text("generation.checking"));
		CheckedModel model = ProjectCheck.of(project);
		progress.split(1);
		progress.subTask(text("generation.generating"));
		Optional<ArtifactBuild.Result> result = snapshot(model, settings.phase())
				.map(found -> new ArtifactBuild(GeneratorServices.all()).run(found, new Selection(settings.generators(), Set.of())));
		progress.split(2);
		return new Products(project, model, result, settings.folder(project));
	}

	private static Optional<Snapshot> snapshot(CheckedModel model, String phase) {
		if (model.hasErrors()) {
			return Optional.empty();
		}
		return model.deployment().map(Deployment::snapshots).flatMap(all -> phase.isEmpty() ? Optional.of(all.getLast())
				: all.stream().filter(snapshot -> snapshot.phase().map(Phase::name).filter(phase::equals).isPresent()).findFirst());
	}

	/** Whether it may be written. */
	public boolean areComplete() {
		return result.isPresent() && !result.get().hasErrors();
	}

	/** What the generators had to say. */
	public List<Finding> findings() {
		return result.map(made -> model.sources().settings().apply(made.findings())).orElse(List.of());
	}

	/** All errors, those of the model first. */
	public List<Finding> errors() {
		return Stream.concat(model.findings().stream(), findings().stream()).filter(Finding::isError).toList();
	}

	/** Name of the phase; empty if there is none. */
	public String phase() {
		return result.flatMap(made -> made.snapshot().phase()).map(Phase::name).orElse("");
	}

	/** What writing would change, file by file. */
	public Plan plan() throws FileProblem {
		Comparison comparison = compare();
		return Plan.against(folder.toString(), comparison, phase(), made().snapshot());
	}

	/** How the folder differs from what shall be in it. */
	public Comparison compare() throws FileProblem {
		return new OutputFolder(folder, () -> false).compare(made().content(model.sources()));
	}

	/**
	 * Writes what has changed, and nothing else.
	 *
	 * @param prune whether to remove what earlier runs made and this one does not
	 */
	public Written write(boolean prune, IProgressMonitor monitor) throws FileProblem {
		monitor.subTask(text("generation.writing"));
		BooleanSupplier interrupted = monitor::isCanceled;
		try {
			return new OutputFolder(folder, interrupted).write(made().content(model.sources()), prune);
		} catch (InterruptedException e) {
			throw new OperationCanceledException(text("generation.cancelled"));
		}
	}

	/** What would be written, in the order of the paths. */
	public List<Artifact> artifacts() {
		return made().artifacts();
	}

	private ArtifactBuild.Result made() {
		return result.orElseThrow(() -> new IllegalStateException("nothing was made"));
	}
}
