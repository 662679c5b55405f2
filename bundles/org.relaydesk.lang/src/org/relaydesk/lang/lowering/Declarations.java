// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;

import org.relaydesk.lang.relay.Declaration;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.Project;

/** All declarations at the top of a folder's files, in the order of files and text. */
record Declarations(List<Declaration> all) {

	static Declarations of(Project project) {
		return new Declarations(project.files().stream().flatMap(file -> file.getDeclarations().stream()).toList());
	}

	/** Those of one kind that have a name. */
	<T extends Named> List<T> of(Class<T> kind) {
		return all.stream().filter(kind::isInstance).map(kind::cast).filter(declaration -> declaration.getName() != null).toList();
	}
}
