// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;

/** What a finding itself offers in place of what it points at. */
final class ReplaceWord implements QuickFix {

	@Override
	public List<Fix> fixes(Problem problem) {
		return problem.finding().replacements().stream().map(replacement -> Fix.of(text("fix.replace", replacement),
				new Edit(problem.file(), problem.offset(), problem.end() - problem.offset(), replacement))).toList();
	}
}
