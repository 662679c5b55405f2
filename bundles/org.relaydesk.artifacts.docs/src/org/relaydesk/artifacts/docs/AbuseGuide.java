// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Block;
import org.relaydesk.artifacts.docs.Document.Paragraph;
import org.relaydesk.artifacts.docs.Document.Quotation;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.artifacts.docs.Document.Section;
import org.relaydesk.artifacts.docs.Document.Steps;
import org.relaydesk.artifacts.docs.Document.Table;
import org.relaydesk.model.Located;

/** For a library with exits: how complaints are handled, and templates of replies. */
record AbuseGuide(Subject subject) {

	Document document() {
		Words words = subject.words();
		List<Section> sections = List.of(exits(), Section.of(words.say("abuse.process"), new Steps(words.list("abuse.process"))),
				new Section(words.say("abuse.templates"), List.of(template("abuse.copyright"), template("abuse.attack"), template("abuse.police"))), whois(),
				Section.of(words.say("desk.call"), new People(subject).block()));
		return new Document(subject.path("abuse"), words.say("abuse.title", subject.library().label()), words.say("abuse.lead"), sections,
				subject.footer());
	}

	private Section exits() {
		Words words = subject.words();
		List<Row> rows = subject.exits().map(r -> Row.of(r.relay().origin(), r.nickname(),
				r.addresses().stream().map(a -> a.publicAddress().toString()).collect(joining(", ")))).toList();
		return Section.of(words.say("abuse.exits"), new Table(List.of(words.say("column.relay"), words.say("column.address")), rows));
	}

	private Quotation template(String key) {
		String addresses = subject.exits().flatMap(r -> r.addresses().stream()).map(a -> a.publicAddress().toString()).distinct().collect(joining(", "));
		return new Quotation(subject.words().say(key), subject.words().list(key, addresses, subject.library().label(), new People(subject).abuseAddress()));
	}

	private Section whois() {
		Words words = subject.words();
		List<String> names = subject.exits().flatMap(r -> r.host().dnsName().stream()).map(Located::value).distinct().toList();
		Block block = names.isEmpty() ? new Paragraph(words.say("abuse.whois.none")) : new Document.Bullets(names);
		return Section.of(words.say("abuse.whois"),
				new Paragraph(words.say("abuse.whois.text", subject.library().label(), new People(subject).abuseAddress())), block);
	}
}
