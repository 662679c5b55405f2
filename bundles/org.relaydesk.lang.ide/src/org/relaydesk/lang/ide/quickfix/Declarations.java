// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;


import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.resource.Resource;
import org.relaydesk.lang.relay.Named;

/** The declarations of a folder. */
final class Declarations {

	private Declarations() {
	}

	/** All of one kind that have a name, in the order of the files and of the text. */
	static <T extends Named> Stream<T> of(Resource file, Class<T> kind) {
		return file.getResourceSet().getResources().stream()
				.flatMap(each -> StreamSupport.stream(((Iterable<org.eclipse.emf.ecore.EObject>) each::getAllContents).spliterator(), false))
				.filter(kind::isInstance).map(kind::cast).filter(named -> named.getName() != null);
	}

	static <T extends Named> Optional<T> named(Resource file, Class<T> kind, String name) {
		return of(file, kind).filter(named -> named.getName().equals(name)).findFirst();
	}
}
