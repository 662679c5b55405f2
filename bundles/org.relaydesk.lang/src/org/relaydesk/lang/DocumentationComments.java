// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.impl.MultiLineCommentDocumentationProvider;

/** What documents a declaration: the last comment of the form {@code /** … *}{@code /} before it, and no other. Files have no documentation. */
public final class DocumentationComments extends MultiLineCommentDocumentationProvider {

	/** How such a comment begins: other than {@code /*}, {@code /***} and the empty {@code /**}{@code /}. */
	static final String START = "/\\*\\*(?![*/])";

	/** Xtext would give a file the comment before its first declaration. */
	@Override
	protected String findComment(EObject declaration) {
		return declaration.eContainer() == null ? null : super.findComment(declaration);
	}
}
