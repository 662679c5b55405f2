// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** A list of {@link SymbolNode}s and what is below them. */
final class SymbolTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((SymbolNode) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((SymbolNode) element).children().isEmpty();
	}
}
