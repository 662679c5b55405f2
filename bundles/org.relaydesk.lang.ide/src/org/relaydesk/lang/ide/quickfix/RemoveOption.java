// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;

import org.relaydesk.lang.relay.TorrcOption;

/** An option of Tor's that has no place in the model: take it out. */
final class RemoveOption implements QuickFix {

	@Override
	public List<Fix> fixes(Problem problem) {
		return problem.inside(TorrcOption.class).map(option -> Fix.of(text("fix.remove.option", option.getOption()), Edit.remove(option))).stream().toList();
	}
}
