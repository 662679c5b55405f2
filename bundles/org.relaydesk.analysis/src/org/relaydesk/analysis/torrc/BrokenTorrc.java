// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import org.relaydesk.analysis.Message;

/** A torrc that tor cannot read, and why. Never leaves the reader. */
final class BrokenTorrc extends Exception {

	private static final long serialVersionUID = 1;

	final transient Message reason;
	/** Offsets into the text. */
	final int from;
	final int to;

	BrokenTorrc(Message reason, int from, int to) {
		this.reason = reason;
		this.from = from;
		this.to = to;
	}
}
