// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;

import org.relaydesk.lang.relay.Rule;
import org.relaydesk.lang.relay.Target;

/** A rule that earlier rules hide: take it out, or out of its list. */
final class RemoveRule implements QuickFix {

	@Override
	public List<Fix> fixes(Problem problem) {
		return problem.inside(Rule.class).flatMap(rule -> problem.inside(Target.class)
				.map(target -> Fix.of(text("fix.remove.rule"), rule.getTargets().size() > 1 ? Edit.removeFromList(target) : Edit.remove(rule)))).stream()
				.toList();
	}
}
