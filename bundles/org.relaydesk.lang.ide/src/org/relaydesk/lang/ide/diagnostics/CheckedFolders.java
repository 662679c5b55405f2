// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.resource.Resource;
import org.relaydesk.model.Deployment;

import jakarta.inject.Singleton;

/** The latest state of each folder, and whoever wants to know of a new one. Listeners are called on the builder's thread. */
@Singleton
public class CheckedFolders {

	private final Map<String, CheckedFolder> folders = new ConcurrentHashMap<>();
	private final Map<String, Deployment> models = new ConcurrentHashMap<>();
	private final List<Consumer<CheckedFolder>> listeners = new CopyOnWriteArrayList<>();

	/** The latest state of the folder that holds a file. */
	public Optional<CheckedFolder> of(Resource resource) {
		return of(Folders.uri(resource));
	}

	/** The latest state of a folder, by its URI as clients write it. */
	public Optional<CheckedFolder> of(String folder) {
		return Optional.ofNullable(folders.get(folder));
	}

	/** The latest model of the folder that holds a file, from before the text broke if it is broken now. */
	public Optional<Deployment> model(Resource resource) {
		return Optional.ofNullable(models.get(Folders.uri(resource)));
	}

	public void addListener(Consumer<CheckedFolder> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<CheckedFolder> listener) {
		listeners.remove(listener);
	}

	/** Keeps a new state and tells the listeners. */
	public void put(CheckedFolder checked) {
		folders.put(checked.folder(), checked);
		checked.deployment().ifPresent(model -> models.put(checked.folder(), model));
		listeners.forEach(listener -> listener.accept(checked));
	}

	/** Forgets a folder that is no longer open. */
	public void remove(String folder) {
		folders.remove(folder);
		models.remove(folder);
	}
}
