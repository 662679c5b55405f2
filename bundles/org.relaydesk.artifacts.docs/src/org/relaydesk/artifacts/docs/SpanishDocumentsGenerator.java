// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.Locale;
import java.util.stream.Stream;

import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.Snapshot;

/** The same documents in Spanish, beside the English ones. */
public final class SpanishDocumentsGenerator implements PartwiseGenerator {

	private static final Documents DOCUMENTS = new Documents("docs-es", Locale.of("es"));

	@Override
	public GeneratorDescription description() {
		return DOCUMENTS.description(false);
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return DOCUMENTS.parts(snapshot);
	}
}
