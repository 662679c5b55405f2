// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.model.Deployment;

/**
 * A finding, and where it stands in the parse tree.
 *
 * @param offset of its first character in the file
 * @param end behind its last character
 * @param deployment empty while the folder cannot be understood as a whole
 * @param reader in whose language to write what people read
 */
record Problem(Finding finding, XtextResource file, int offset, int end, Optional<Deployment> deployment, Locale reader) {

	/** The statement of a kind that holds the word, or is it. */
	<T extends EObject> Optional<T> inside(Class<T> type) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
		EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(object, type));
	}

	/** The word that the finding points at. */
	String word() {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
		return leaf == null ? "" : leaf.getText();
	}
}
