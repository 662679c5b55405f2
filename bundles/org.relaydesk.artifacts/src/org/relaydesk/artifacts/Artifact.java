// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

		@Override
		public byte[] bytes() {
			List<byte[]> encoded = new ArrayList<>(lines.size());
			int size = 0;
			for (Line line : lines) {
				byte[] text = line.text().getBytes(StandardCharsets.UTF_8);
				encoded.add(text);
				size += text.length + 1;
			}
			byte[] bytes = new byte[size];
			int end = 0;
			for (byte[] text : encoded) {
				System.arraycopy(text, 0, bytes, end, text.length);
				end += text.length;
				bytes[end++] = '\n';
			}
			return bytes;
		}
	}

	/** Anything else, such as a PDF. */
	record Binary(ArtifactPath path, String generator, byte[] bytes) implements Artifact {
	}
}
