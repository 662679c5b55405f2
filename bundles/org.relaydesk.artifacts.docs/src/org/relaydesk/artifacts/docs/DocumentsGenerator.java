// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.Locale;

import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.Snapshot;

/** The documents that a consultant hands over, in English: for boards, IT staff, reference desks and complaints, and an overview. */
public final class DocumentsGenerator implements ArtifactGenerator {

	private static final Documents DOCUMENTS = new Documents("docs", Locale.ENGLISH);

	@Override
	public GeneratorDescription description() {
		return DOCUMENTS.description("Documents for board, IT, reference desk and complaints", true);
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		return DOCUMENTS.generate(snapshot);
	}
}
