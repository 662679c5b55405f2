// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.explanation;

import java.util.Arrays;

import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.relaydesk.analysis.FindingCode;

/** Context help of findings: each leads to its page. */
public final class FindingContexts extends AbstractContextProvider {

	private static final String PLUGIN = "org.relaydesk.ui.editor";

	@Override
	public IContext getContext(String id, String locale) {
		String own = FindingHelp.PREFIX.substring(PLUGIN.length() + 1);
		String name = id.substring(id.lastIndexOf('.') + 1);
		return !name.startsWith(own) ? null : Arrays.stream(FindingCode.values())
				.filter(code -> code.id().replace('.', '_').equals(name.substring(own.length()))).findFirst().map(FindingContext::new).orElse(null);
	}

	@Override
	public String[] getPlugins() {
		return new String[] { PLUGIN };
	}
}
