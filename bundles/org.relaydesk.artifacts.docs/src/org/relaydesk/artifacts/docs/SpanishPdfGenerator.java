// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.Locale;
import java.util.stream.Stream;

import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.Snapshot;

/** The documents in Spanish as PDF; only when asked, since it takes its time. */
public final class SpanishPdfGenerator implements PartwiseGenerator {

	private static final Documents DOCUMENTS = new Documents("docs-es-pdf", Locale.of("es"));

	@Override
	public GeneratorDescription description() {
		return DOCUMENTS.pdfDescription();
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return DOCUMENTS.pdfParts(snapshot);
	}
}
