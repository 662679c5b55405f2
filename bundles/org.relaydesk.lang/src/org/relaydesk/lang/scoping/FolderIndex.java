// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * The index of a resource set that holds one folder and nothing else, and no longer changes: each file sees all of it, names are found by hashing, and
 * all files are looked through once for each type, not again for every name that leads nowhere.
 */
public final class FolderIndex extends ChunkedResourceDescriptions {

	private final Map<EClass, List<IEObjectDescription>> byType = new ConcurrentHashMap<>();

	/** Attaches the index to the resource set. */
	public FolderIndex(String folder, ResourceDescriptionsData names, ResourceSet resources) {
		super(Map.of(folder, names), resources);
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
		return byType.computeIfAbsent(type, this::look);
	}

	private List<IEObjectDescription> look(EClass type) {
		List<IEObjectDescription> found = new ArrayList<>();
		super.getExportedObjectsByType(type).forEach(found::add);
		return List.copyOf(found);
	}
}
