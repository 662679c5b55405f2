// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

/**
 * How the files of a project are laid out.
 *
 * @param indentation what a line begins with for each block around it: a tab, or 1 to {@value #WIDEST} blanks
 * @param columns whether values, names and comments that stand below each other are set in columns
 */
public record FormatStyle(String indentation, boolean columns) {

	/** The most blanks that an indentation may have. */
	public static final int WIDEST = 8;

	/** Two blanks, and columns. */
	public static final FormatStyle DEFAULT = new FormatStyle("  ", true);

	/** @throws IllegalArgumentException if the indentation is something else */
	public FormatStyle {
		if (!indentation.equals("\t") && (!indentation.isBlank() || indentation.isEmpty() || indentation.length() > WIDEST)) {
			throw new IllegalArgumentException("an indentation of '" + indentation + "'");
		}
	}

	/** Whether lines are indented by tabs. */
	public boolean hasTabs() {
		return indentation.equals("\t");
	}
}
