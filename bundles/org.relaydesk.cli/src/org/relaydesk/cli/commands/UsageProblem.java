// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

/** The user asked for something that cannot be; the message says what can. */
public final class UsageProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UsageProblem(String message) {
		super(message, null, false, false);
	}
}
