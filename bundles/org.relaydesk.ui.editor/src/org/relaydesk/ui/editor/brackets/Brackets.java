// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.brackets;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Which brackets belong together. */
public final class Brackets extends DefaultCharacterPairMatcher {

	public Brackets() {
		super(new char[] { '{', '}', '[', ']' });
	}
}
