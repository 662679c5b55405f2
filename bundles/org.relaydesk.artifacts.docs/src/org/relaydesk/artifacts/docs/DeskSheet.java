// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Block;
import org.relaydesk.artifacts.docs.Document.Bullets;
import org.relaydesk.artifacts.docs.Document.Paragraph;
import org.relaydesk.artifacts.docs.Document.Section;
import org.relaydesk.model.Located;

/** For the reference desk: what to say to patrons, press and police, and whom to call. */
record DeskSheet(Subject subject) {

	Document document() {
		Words words = subject.words();
		List<Block> what = new ArrayList<>(List.of(new Paragraph(words.say("desk.what.text"))));
		if (subject.runningRelays().findAny().isEmpty()) {
			what.add(new Document.Notice(words.say("desk.none", subject.phase())));
		}
		List<Section> sections = List.of(new Section(words.say("desk.what"), what), patron(), bullets("desk.press"), police(),
				Section.of(words.say("desk.call"), new People(subject).block()));
		return new Document(subject.path("desk"), words.say("desk.title", subject.library().label()), words.say("desk.lead"), sections,
				subject.footer());
	}

	private Section patron() {
		Words words = subject.words();
		List<String> answers = new ArrayList<>(words.list("desk.patron"));
		if (subject.runningRelays().findAny().isPresent()) {
			answers.addFirst(words.say("desk.slow") + " " + new Shares(subject).answer());
		}
		return Section.of(words.say("desk.patron"), new Bullets(answers));
	}

	private Section police() {
		Words words = subject.words();
		boolean us = subject.library().country().map(Located::value).equals(Optional.of("US"));
		List<String> answers = new ArrayList<>(words.list("desk.police"));
		if (subject.relays().findAny().isPresent()) {
			answers.add(words.say(subject.isListed() ? "desk.police.listed" : "desk.police.bridge"));
		}
		return Section.of(words.say("desk.police"), new Bullets(answers), new Paragraph(words.say(us ? "desk.law.US" : "desk.law.other")));
	}

	private Section bullets(String key) {
		return Section.of(subject.words().say(key), new Bullets(subject.words().list(key)));
	}
}
