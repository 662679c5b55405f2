// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.symbols;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.relaydesk.lang.relay.Named;

/** Declarations in outlines: by their own names, since the outline shows the rest. */
public class SymbolNames extends DocumentSymbolNameProvider {

	@Override
	public String getName(EObject object) {
		return object instanceof Named named ? named.getName() : null;
	}

	@Override
	public String getName(IEObjectDescription description) {
		return description.getName().getLastSegment();
	}
}
