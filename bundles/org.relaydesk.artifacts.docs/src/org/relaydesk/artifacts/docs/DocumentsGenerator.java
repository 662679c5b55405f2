// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.Locale;
import java.util.stream.Stream;

import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.Snapshot;

/** The documents that a consultant hands over, in English: for boards, IT staff, reference desks and complaints, and an overview. */
public final class DocumentsGenerator implements PartwiseGenerator {

	private static final Documents DOCUMENTS = new Documents("docs", Locale.ENGLISH);

	@Override
	public GeneratorDescription description() {
		return DOCUMENTS.description(true);
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		return DOCUMENTS.parts(snapshot);
	}
}
