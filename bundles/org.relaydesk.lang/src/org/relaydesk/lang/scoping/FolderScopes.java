// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.scoping;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
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
class FolderScopes {

	private final ResourceDescriptionsProvider indexes;
	private final IContainer.Manager containers;
	private final IResourceDescription.Manager descriptions;

	@Inject
	FolderScopes(ResourceDescriptionsProvider indexes, IContainer.Manager containers, IResourceDescription.Manager descriptions) {
		this.indexes = indexes;
		this.containers = containers;
		this.descriptions = descriptions;
	}

	IScope scope(Resource resource, EReference reference) {
		IResourceDescriptions index = indexes.getResourceDescriptions(resource.getResourceSet());
		IResourceDescription indexed = index.getResourceDescription(resource.getURI());
		IResourceDescription description = indexed != null ? indexed : descriptions.getResourceDescription(resource);
		IScope scope = IScope.NULLSCOPE;
		for (IContainer container : containers.getVisibleContainers(description, index).reversed()) {
			scope = SelectableBasedScope.createScope(scope, container, reference.getEReferenceType(), false);
		}
		return scope;
	}
}
