// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.scoping;

import java.util.Map;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/** The index of a resource set that holds one folder and nothing else: each file sees all of it, and names are found by hashing. */
public final class FolderIndex extends ChunkedResourceDescriptions {

	/** Attaches the index to the resource set. */
	public FolderIndex(String folder, ResourceDescriptionsData names, ResourceSet resources) {
		super(Map.of(folder, names), resources);
	}
}
