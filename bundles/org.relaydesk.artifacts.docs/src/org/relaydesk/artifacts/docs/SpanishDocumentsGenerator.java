// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.Locale;

import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.Snapshot;

/** The same documents in Spanish, beside the English ones. */
public final class SpanishDocumentsGenerator implements ArtifactGenerator {

	private static final Documents DOCUMENTS = new Documents("docs-es", Locale.of("es"));

	@Override
	public GeneratorDescription description() {
		return DOCUMENTS.description("The documents in Spanish", false);
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		return DOCUMENTS.generate(snapshot);
	}
}
