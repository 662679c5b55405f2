// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.ProjectSettings;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.Project;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.lang.ide.diagnostics.CheckedFolders;
import org.relaydesk.lang.ide.diagnostics.FindingIssue;
import org.relaydesk.lang.ide.diagnostics.FolderChecks;
import org.relaydesk.lang.ide.diagnostics.FolderJudgement;
import org.relaydesk.lang.ide.diagnostics.Folders;

import jakarta.inject.Inject;

/**
 * Builds one folder. A build that comes to its end publishes what the files say by themselves, for those whose findings have changed; then the folder
 * is to be checked as a whole, which publishes the rest. A cancelled build publishes nothing, and what it had begun to load is built again.
 */
public class FolderManager extends ProjectManager {

	private final FolderChecks checks;
	private final CheckedFolders folders;
	private final LanguageResources resources;
	private final OperationCanceledManager cancellations;

	private final Map<URI, List<Finding>> ofFiles = new HashMap<>();
	private final Map<URI, List<Finding>> staged = new HashMap<>();
	private final Set<URI> unfinished = new LinkedHashSet<>();
	private Origins origins;
	private Publisher publisher;
	private FolderJudgement judgement = FolderJudgement.NONE;
	private Optional<Project> unchecked = Optional.empty();

	@Inject
	FolderManager(FolderChecks checks, CheckedFolders folders, LanguageResources resources, OperationCanceledManager cancellations) {
		this.checks = checks;
		this.folders = folders;
		this.resources = resources;
		this.cancellations = cancellations;
	}

	@Override
	public void initialize(ProjectDescription description, IProjectConfig config, Procedure2<? super URI, ? super Iterable<Issue>> acceptor,
			IExternalContentProvider openDocuments, com.google.inject.Provider<Map<String, ResourceDescriptionsData>> index,
			CancelIndicator cancelled) {
		origins = Origins.in(Folders.path(config));
		publisher = new Publisher(origins, acceptor);
		super.initialize(description, config, this::stage, openDocuments, index, cancelled);
	}

	@Override
	public XtextResourceSet createNewResourceSet(ResourceDescriptionsData index) {
		return resources.register(super.createNewResourceSet(index));
	}

	@Override
	public IncrementalBuilder.Result doBuild(List<URI> dirty, List<URI> deleted, List<IResourceDescription.Delta> external, CancelIndicator cancelled) {
		unchecked = Optional.empty();
		IncrementalBuilder.Result result = buildFiles(dirty, deleted, external, cancelled);
		List<Finding> findings = ofFiles.values().stream().flatMap(Collection::stream).sorted().toList();
		if (Folders.isLoose(getProjectConfig())) {
			publisher.publish(findings);
			folders.put(new CheckedFolder(Folders.uri(Folders.path(getProjectConfig())), Optional.empty(), findings, ProjectSettings.NONE));
		} else {
			Project built = new Project(files(), origins, findings);
			judgement = judgement.movedTo(built.texts());
			publisher.publish(checks.soFar(folder(), built, judgement));
			unchecked = Optional.of(built);
		}
		return result;
	}

	private IncrementalBuilder.Result buildFiles(List<URI> dirty, List<URI> deleted, List<IResourceDescription.Delta> external, CancelIndicator cancelled) {
		Set<URI> changed = new LinkedHashSet<>(dirty);
		changed.addAll(unfinished);
		changed.removeAll(deleted);
		staged.clear();
		Map<URI, Resource> before = loaded();
		try {
			IncrementalBuilder.Result result = super.doBuild(new ArrayList<>(changed), deleted, external, cancelled);
			unfinished.clear();
			ofFiles.putAll(staged);
			ofFiles.keySet().removeAll(deleted);
			return result;
		} catch (RuntimeException | Error interrupted) {
			unfinished.addAll(changed);
			rememberUnfinished(before);
			throw interrupted;
		}
	}

	private void stage(URI file, Iterable<? extends Issue> issues) {
		List<Finding> findings = new ArrayList<>();
		for (Issue issue : issues) {
			if (issue instanceof FindingIssue found) {
				findings.add(found.finding());
			}
		}
		staged.put(file, findings);
	}

	private Map<URI, Resource> loaded() {
		Map<URI, Resource> loaded = new HashMap<>();
		if (getResourceSet() != null) {
			getResourceSet().getResources().forEach(resource -> loaded.put(resource.getURI(), resource));
		}
		return loaded;
	}

	/** Files that were loaded anew, or were about to be, link to other files' new state and carry findings that nobody has seen. */
	private void rememberUnfinished(Map<URI, Resource> before) {
		Map<URI, Resource> now = loaded();
		before.forEach((file, resource) -> {
			if (now.get(file) != resource) {
				unfinished.add(file);
			}
		});
	}

	private List<XtextResource> files() {
		return getResourceSet().getResources().stream().filter(XtextResource.class::isInstance).map(XtextResource.class::cast)
				.filter(file -> file.getParseResult() != null).sorted(Comparator.comparing(file -> origins.path(file.getURI()))).toList();
	}

	/** Checks the folder as a whole, unless that has been done since it was built. */
	void checkFolder(CancelIndicator cancelled) {
		unchecked.ifPresent(built -> {
			FolderChecks.Check check = checks.check(folder(), built, judgement, () -> cancellations.checkCanceled(cancelled));
			unchecked = Optional.empty();
			judgement = check.judgement();
			publisher.publish(check.folder().findings());
			folders.put(check.folder());
		});
	}

	private String folder() {
		return Folders.uri(getBaseDir());
	}

	/** Xtext would clear the files that are still there; but the folder may be gone, and its findings must go all the same. */
	@Override
	public void aboutToRemoveFromWorkspace() {
		publisher.publish(List.of());
		folders.remove(folder());
	}
}
