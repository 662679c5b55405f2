// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import org.relaydesk.analysis.Severity;
import org.relaydesk.cli.Io;

/**
 * How text looks to its reader: on a terminal in colours (unless {@code NO_COLOR} is set, see no-color.org, or the terminal is dumb) and with
 * the line of the model that a finding is about.
 */
public record Style(boolean terminal, boolean colour) {

	private static final String RESET = "\u001B[0m";

	public static Style of(Io io, boolean terminal) {
		boolean wanted = io.environment().getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(io.environment().get("TERM"));
		return new Style(terminal, terminal && wanted);
	}

	public String bold(String text) {
		return coloured("1", text);
	}

	public String faint(String text) {
		return coloured("2", text);
	}

	/** Red, yellow or blue. */
	public String severity(Severity severity, String text) {
		return coloured(switch (severity) {
			case ERROR -> "1;31";
			case WARNING -> "1;33";
			case HINT -> "1;34";
		}, text);
	}

	private String coloured(String code, String text) {
		return colour ? "\u001B[" + code + "m" + text + RESET : text;
	}
}
