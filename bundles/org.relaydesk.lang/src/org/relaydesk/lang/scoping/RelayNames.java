// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.relaydesk.lang.relay.HostDeclaration;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.SiteDeclaration;
import org.relaydesk.lang.relay.UplinkDeclaration;

import jakarta.inject.Singleton;

/**
 * Names as the rest of the folder sees them. Most kinds are unique in the folder and go by their own name; sites, uplinks and hosts are
 * unique in their parent and carry its name. LANs go by their own name, since firewalls, which several sites share, speak of them so.
 */
@Singleton
public class RelayNames extends IQualifiedNameProvider.AbstractImpl {

	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		if (!(object instanceof Named named) || named.getName() == null) {
			return null;
		}
		QualifiedName own = QualifiedName.create(named.getName());
		QualifiedName parent = isNested(named) ? getFullyQualifiedName(named.eContainer()) : null;
		return parent == null ? own : parent.append(own);
	}

	private static boolean isNested(Named named) {
		return named instanceof SiteDeclaration || named instanceof UplinkDeclaration || named instanceof HostDeclaration;
	}
}
