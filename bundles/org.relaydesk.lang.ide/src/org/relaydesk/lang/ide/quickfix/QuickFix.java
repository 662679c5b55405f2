// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import java.util.List;

/** Knows how problems of one kind are mended. */
@FunctionalInterface
interface QuickFix {

	/** The ways there are, the best first; empty if a person has to think. */
	List<Fix> fixes(Problem problem);
}
