// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.Optional;

import org.relaydesk.model.Origin;

/** One line of generated text, without its end, and the word of the model that caused it. */
public record Line(String text, Optional<Origin> origin) {

	public Line {
		if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
			throw new IllegalArgumentException("more than one line: " + text);
		}
	}
}
