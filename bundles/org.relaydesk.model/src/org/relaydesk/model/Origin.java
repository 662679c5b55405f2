// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

/**
 * A range of text in a {@code .relay} file: where something in the deployment comes from.
 *
 * @param file path relative to the project folder, with {@code /}
 * @param line first line, from 1
 * @param column first column, from 1, in UTF-16 units
 * @param endLine line of the end
 * @param endColumn column after the last character
 */
public record Origin(String file, int line, int column, int endLine, int endColumn) implements Comparable<Origin> {

	/** The beginning of a file, for what concerns the file, or with an empty path the folder, as a whole. */
	public static Origin startOf(String file) {
		return new Origin(file, 1, 1, 1, 1);
	}

	@Override
	public int compareTo(Origin other) {
		int byFile = file.compareTo(other.file);
		if (byFile != 0) {
			return byFile;
		}
		return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
	}

	/** {@code file:line}, as comments in generated files name it. */
	public String fileAndLine() {
		return file + ":" + line;
	}

	@Override
	public String toString() {
		return fileAndLine() + ":" + column;
	}
}
