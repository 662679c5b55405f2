// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide;

import java.util.List;

import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsBasedContainer;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * A folder is a whole model: each file sees all of it, and no name crosses its border. Xtext's manager fails when it is asked with the index
 * of one folder, as the builder does for {@code platform:} URIs, and walks all files of the folder for each reference.
 */
public class FolderContainers extends ProjectDescriptionBasedContainerManager {

	@Override
	public IContainer getContainer(IResourceDescription file, IResourceDescriptions index) {
		return index instanceof ResourceDescriptionsData folder ? new Folder(folder) : super.getContainer(file, index);
	}

	@Override
	public List<IContainer> getVisibleContainers(IResourceDescription file, IResourceDescriptions index) {
		return List.of(getContainer(file, index));
	}

	@Override
	protected IContainer createContainer(IResourceDescriptions index, ChunkedResourceDescriptions folders, String name) {
		ResourceDescriptionsData folder = folders.getContainer(name);
		return index == folders && folder != null ? new Folder(folder) : super.createContainer(index, folders, name);
	}

	/** The files of one folder, which knows whether it is empty without looking at all of them. */
	private static final class Folder extends ResourceDescriptionsBasedContainer {

		Folder(ResourceDescriptionsData files) {
			super(files);
		}

		@Override
		public boolean isEmpty() {
			return !getDescriptions().getAllResourceDescriptions().iterator().hasNext();
		}
	}
}
