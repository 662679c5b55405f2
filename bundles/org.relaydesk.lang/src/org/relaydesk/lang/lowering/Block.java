// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.relaydesk.lang.relay.Note;

/** The statements of a block. Where several set the same thing, the last one counts. */
record Block(List<? extends EObject> statements) {

	/** Those of one kind, in the order of the text. */
	<T> List<T> all(Class<T> kind) {
		List<T> all = new ArrayList<>();
		for (EObject statement : statements) {
			if (kind.isInstance(statement)) {
				all.add(kind.cast(statement));
			}
		}
		return all;
	}

	<T> Optional<T> last(Class<T> kind) {
		for (EObject statement : statements.reversed()) {
			if (kind.isInstance(statement)) {
				return Optional.of(kind.cast(statement));
			}
		}
		return Optional.empty();
	}

	List<String> notes() {
		return all(Note.class).stream().map(Note::getText).filter(text -> text != null).toList();
	}
}
