// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.navigator;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;

/**
 * A declaration as the Project Explorer shows it beneath its file. Equal as long as file, kind and names are: so the tree stays open while lines move.
 *
 * @param path names from the library down, such as {@code Kilton/Main/basement}
 * @param name what is shown
 * @param line where it is declared, from 1
 * @param end the line before that of the next declaration
 * @param children hosts of a library, relays of a host
 */
public record ModelElement(IFile file, Kind kind, String path, String name, int line, int end, List<ModelElement> children) {

	/** What is declared. */
	public enum Kind {
		LIBRARY, HOST, RELAY;

		/** The picture's name. */
		String icon() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Whether a line is in the declaration. */
	boolean holds(int number) {
		return line <= number && number <= end;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ModelElement element && file.equals(element.file) && kind == element.kind && path.equals(element.path)
				&& name.equals(element.name);
	}

	@Override
	public int hashCode() {
		return 31 * file.hashCode() + path.hashCode();
	}
}
