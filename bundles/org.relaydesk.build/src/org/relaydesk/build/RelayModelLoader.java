// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.util.List;

import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.SourceText;

/** The language itself as a loader. */
final class RelayModelLoader implements ModelLoader {

	private final RelayLanguage language = RelayLanguage.create();

	@Override
	public Model load(List<SourceText> texts) {
		LoadedModel model = language.load(texts);
		return new Model(model.completeDeployment(), model.findings());
	}
}
