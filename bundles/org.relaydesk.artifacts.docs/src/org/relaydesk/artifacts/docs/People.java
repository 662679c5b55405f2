// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.model.Contact;
import org.relaydesk.model.Person;

/** Whom to call: the library, its IT, the operator of the relays. */
record People(Subject subject) {

	/** A table, or a notice that there is nobody. */
	Document.Block block() {
		Words words = subject.words();
		List<Row> rows = new ArrayList<>();
		subject.library().director().ifPresent(p -> rows.add(row(words.say("board.ask.director"), p)));
		subject.library().it().ifPresent(p -> rows.add(row(words.say("board.ask.it"), p)));
		operator().ifPresent(rows::add);
		if (rows.isEmpty()) {
			return new Document.Notice(words.say("desk.call.missing"));
		}
		return new Document.Table(List.of(words.say("column.who"), words.say("column.name"), words.say("column.email"), words.say("column.phone")), rows);
	}

	private static Row row(String part, Person person) {
		return Row.of(person.origin(), part, person.label(), person.email().map(Contact::readable).orElse(""), person.phone().orElse(""));
	}

	private Optional<Row> operator() {
		return subject.rollout().operator().map(operator -> Row.of(operator.origin(), subject.words().say("board.ask.operator"), operator.value(),
				subject.rollout().contact().field("email").map(Contact::readable).orElse(""), ""));
	}

	/** Where complaints go: the rollout's abuse address, or else its e-mail address; empty if there is neither. */
	String abuseAddress() {
		Contact contact = subject.rollout().contact();
		return contact.field("abuse").or(() -> contact.field("email")).map(Contact::readable).orElse("");
	}
}
