// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli;

/** The exit codes of {@code relaydesk}; those from 64 on are the numbers of BSD's {@code sysexits.h}. */
public final class ExitCode {
	/** All went well. */
	public static final int FINE = 0;
	/** The model has errors; nothing was written. */
	public static final int MODEL_ERRORS = 1;
	/** {@code plan} or {@code format --check} found differences. */
	public static final int DIFFERENCES = 2;
	/** A real tool rejected an artifact; nothing was written. */
	public static final int REJECTED = 3;
	/** An option or argument is wrong. */
	public static final int USAGE = 64;
	/** A fault of ours. */
	public static final int FAULT = 70;
	/** A file could not be read or written. */
	public static final int FILES = 74;
	/** Ctrl-C: 128 and the number of SIGINT. */
	public static final int INTERRUPTED = 130;

	private ExitCode() {
	}
}
