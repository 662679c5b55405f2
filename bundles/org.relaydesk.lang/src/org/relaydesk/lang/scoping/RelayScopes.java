// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.Scopes;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.SiteDeclaration;
import org.relaydesk.lang.relay.UplinkDeclaration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Which names a reference may use: a host's uplink is one of its site's, everything else is known in the whole folder. */
@Singleton
public class RelayScopes implements IScopeProvider {

	private final FolderNames folder;

	@Inject
	RelayScopes(FolderNames folder) {
		this.folder = folder;
	}

	@Override
	public IScope getScope(EObject context, EReference reference) {
		return reference == Literals.UPLINK_USE__UPLINK ? uplinks(context) : folder.scope(context.eResource(), reference);
	}

	private static IScope uplinks(EObject context) {
		SiteDeclaration site = EcoreUtil2.getContainerOfType(context, SiteDeclaration.class);
		List<UplinkDeclaration> uplinks = site == null ? List.of() : EcoreUtil2.typeSelect(site.getSettings(), UplinkDeclaration.class);
		return Scopes.scopeFor(uplinks, uplink -> QualifiedName.create(uplink.getName()), IScope.NULLSCOPE);
	}
}
