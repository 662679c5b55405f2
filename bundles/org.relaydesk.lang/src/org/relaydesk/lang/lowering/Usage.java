// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.Named;

/** Which declarations something else refers to. */
final class Usage {

	private final Set<Named> used = new HashSet<>();

	void use(Named declaration) {
		used.add(declaration);
	}

	/** Hints at declarations of one kind that nothing uses. */
	void reportUnused(Collection<? extends Named> declarations, FindingCode code, Context context) {
		for (Named declaration : declarations) {
			if (!used.contains(declaration)) {
				context.report().absent(code, context.at(declaration), text(code.id(), declaration.getName()));
			}
		}
	}
}
