// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.time.Duration;

/** A program that was asked did not end in time, and was stopped. */
final class NoAnswer extends IOException {

	private static final long serialVersionUID = 1L;

	private final long seconds;

	NoAnswer(Duration patience) {
		super("no answer after " + patience.toSeconds() + " seconds");
		seconds = patience.toSeconds();
	}

	/** For how long it was waited. */
	long seconds() {
		return seconds;
	}
}
