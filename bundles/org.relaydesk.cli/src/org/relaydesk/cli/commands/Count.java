// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

/** Numbers with their nouns. */
final class Count {

	private Count() {
	}

	/** {@code 1 file}, {@code 2 files}. */
	static String of(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
