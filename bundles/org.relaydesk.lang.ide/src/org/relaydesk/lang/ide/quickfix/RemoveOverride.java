// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.relaydesk.lang.relay.Change;
import org.relaydesk.lang.relay.Override;

/** An override that repeats what already holds: take it out, and its block if nothing else is in it. */
final class RemoveOverride implements QuickFix {

	@java.lang.Override
	public List<Fix> fixes(Problem problem) {
		Optional<Override> block = problem.inside(Override.class);
		return block.map(found -> Fix.of(text("fix.remove"), Edit.remove(redundant(problem, found)))).stream().toList();
	}

	private static EObject redundant(Problem problem, Override block) {
		return problem.inside(Change.class).filter(change -> block.getSettings().size() > 1).<EObject>map(change -> change).orElse(block);
	}
}
