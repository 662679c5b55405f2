// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

/** A part of a runbook. */
@FunctionalInterface
interface RunbookChapter {

	/** Writes the chapter; nothing if the host needs none. */
	void write(HostView host, RunbookWriter book);
}
