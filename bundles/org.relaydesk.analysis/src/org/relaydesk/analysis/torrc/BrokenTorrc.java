// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

/** A torrc that tor cannot read; the message says why. Never leaves the reader. */
final class BrokenTorrc extends Exception {

	private static final long serialVersionUID = 1;

	/** Offsets into the text. */
	final int from;
	final int to;

	BrokenTorrc(String message, int from, int to) {
		super(message);
		this.from = from;
		this.to = to;
	}
}
