// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.scoping;

import java.util.Collection;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;
import org.relaydesk.lang.relay.RelayPackage;

import jakarta.inject.Singleton;

/**
 * Which files an editor must link and check again when declarations of others come, change or go: besides those that use one of them,
 * the files that declare the same name, and those that use a name which nobody declares, since the nearest names may be others now.
 */
@Singleton
public class FolderDependencies extends DefaultResourceDescriptionManager {

	@Override
	public boolean isAffected(Collection<Delta> deltas, IResourceDescription candidate, IResourceDescriptions folder) {
		return super.isAffected(deltas, candidate, folder)
				|| deltas.stream().filter(Delta::haveEObjectDescriptionsChanged).anyMatch(delta -> sharesName(candidate, delta))
				|| deltas.stream().anyMatch(Delta::haveEObjectDescriptionsChanged) && lacksName(candidate, folder);
	}

	private static boolean sharesName(IResourceDescription candidate, Delta delta) {
		return stream(candidate.getExportedObjects()).filter(FolderDependencies::isUniqueInFolder)
				.anyMatch(own -> Stream.of(delta.getOld(), delta.getNew())
						.anyMatch(other -> other != null && declares(other, own.getEClass(), own.getName())));
	}

	/** Sites, uplinks and hosts carry their library's name, which is as good; LANs of two sites may have one name. */
	private static boolean isUniqueInFolder(IEObjectDescription declared) {
		return declared.getEClass() != RelayPackage.Literals.LAN_DECLARATION;
	}

	private static boolean lacksName(IResourceDescription candidate, IResourceDescriptions folder) {
		return stream(candidate.getImportedNames()).anyMatch(name -> !declares(folder, RelayPackage.Literals.NAMED, name));
	}

	private static boolean declares(ISelectable declarations, EClass kind, QualifiedName name) {
		return declarations.getExportedObjects(kind, name, true).iterator().hasNext();
	}

	private static <T> Stream<T> stream(Iterable<T> elements) {
		return StreamSupport.stream(elements.spliterator(), false);
	}
}
