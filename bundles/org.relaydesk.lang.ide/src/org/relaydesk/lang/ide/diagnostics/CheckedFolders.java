// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.resource.Resource;

import jakarta.inject.Singleton;

/** The latest state of each folder, and whoever wants to know of a new one. Listeners are called on the builder's thread. */
@Singleton
public class CheckedFolders {

	private final Map<String, CheckedFolder> folders = new ConcurrentHashMap<>();
	private final List<Consumer<CheckedFolder>> listeners = new CopyOnWriteArrayList<>();

	/** The latest state of the folder that holds a file. */
	public Optional<CheckedFolder> of(Resource resource) {
		return of(Folders.uri(resource));
	}

	/** The latest state of a folder, by its URI as clients write it. */
	public Optional<CheckedFolder> of(String folder) {
		return Optional.ofNullable(folders.get(folder));
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
		listeners.forEach(listener -> listener.accept(checked));
	}

	/** Forgets a folder that is no longer open. */
	public void remove(String folder) {
		folders.remove(folder);
	}
}
