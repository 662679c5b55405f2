// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.scoping.IScope;

/** Writes down each name that a file links to, found or not: a file that declares it later must have the first one linked again. */
public class RememberedLinks extends DefaultLinkingService {

	@Override
	protected IScope getScope(EObject context, EReference reference) {
		return getImportedNamesAdapter(context).wrap(super.getScope(context, reference));
	}
}
