// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.scoping;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The names of all files of a folder, its own file included, straight from the index: Xtext's own provider would keep a cache that
 * listens to every object of every file.
 */
@Singleton
public class FolderNames {

	private final ResourceDescriptionsProvider indexes;
	private final IContainer.Manager containers;
	private final IResourceDescription.Manager descriptions;

	@Inject
	FolderNames(ResourceDescriptionsProvider indexes, IContainer.Manager containers, IResourceDescription.Manager descriptions) {
		this.indexes = indexes;
		this.containers = containers;
		this.descriptions = descriptions;
	}

	IScope scope(Resource resource, EReference reference) {
		IScope scope = IScope.NULLSCOPE;
		for (ISelectable container : visible(resource).reversed()) {
			scope = SelectableBasedScope.createScope(scope, container, reference.getEReferenceType(), false);
		}
		return scope;
	}

	/** All declarations of a kind whose name differs from this one at most in case. */
	public Stream<IEObjectDescription> declared(Resource resource, EClass type, QualifiedName name) {
		return visible(resource).stream().flatMap(container -> StreamSupport.stream(container.getExportedObjects(type, name, true).spliterator(), false));
	}

	/** Whether the folder declares anything of a kind. */
	public boolean declares(Resource resource, EClass type) {
		return visible(resource).stream().anyMatch(container -> container.getExportedObjectsByType(type).iterator().hasNext());
	}

	private List<? extends ISelectable> visible(Resource resource) {
		IResourceDescriptions index = indexes.getResourceDescriptions(resource.getResourceSet());
		if (index instanceof FolderIndex) {
			return List.of(index);
		}
		IResourceDescription indexed = index.getResourceDescription(resource.getURI());
		IResourceDescription description = indexed != null ? indexed : descriptions.getResourceDescription(resource);
		return containers.getVisibleContainers(description, index);
	}
}
