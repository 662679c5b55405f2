// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.scoping.IScope;
import org.relaydesk.lang.relay.RelayPackage;

/**
 * Writes down each name that a file links to, found or not: a file that declares it later must have the first one linked again. A host's uplink is
 * one of its own site, whatever other files declare.
 */
public class RememberedLinks extends DefaultLinkingService {

	@Override
	protected IScope getScope(EObject context, EReference reference) {
		IScope scope = super.getScope(context, reference);
		return reference == RelayPackage.Literals.UPLINK_USE__UPLINK ? scope : getImportedNamesAdapter(context).wrap(scope);
	}
}
