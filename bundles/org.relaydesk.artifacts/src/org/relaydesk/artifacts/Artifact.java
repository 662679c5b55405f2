// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file to be written: where, by whom, and what is in it. */
public sealed interface Artifact {

	ArtifactPath path();

	/** The id of the generator that made it. */
	String generator();

	/** The content, byte for byte. */
	byte[] bytes();

	/** Text in lines that remember where in the model they come from; written as UTF-8, LF after each line. */
	record Text(ArtifactPath path, String generator, List<Line> lines) implements Artifact {

		/** In bytes. */
		private static final int AVERAGE_LINE = 64;

		@Override
		public byte[] bytes() {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream(AVERAGE_LINE * lines.size());
			for (Line line : lines) {
				bytes.writeBytes(line.text().getBytes(StandardCharsets.UTF_8));
				bytes.write('\n');
			}
			return bytes.toByteArray();
		}
	}

	/** Anything else, such as a PDF. */
	record Binary(ArtifactPath path, String generator, byte[] bytes) implements Artifact {
	}
}
