// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.util.List;
import java.util.Optional;

import org.relaydesk.lang.Project;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.SourceText;

/** The language itself as a loader. */
final class RelayModelLoader implements ModelLoader {

	private final RelayLanguage language = RelayLanguage.create();

	@Override
	public Model load(List<SourceText> texts) {
		Project project = language.parse(texts);
		return new Model(Optional.empty(), project.findings());
	}
}
