// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.PlainText;
import org.relaydesk.model.Contact;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Person;

/** The page in plain words: what this address is, why a library runs it, and whom to write to. No script, no request to anybody else. */
final class ExitNoticePage {

	private final HostView host;
	private final NoticeLanguage language;
	private final Origin origin;
	private final String library;

	/** The page of a host in one language. */
	ExitNoticePage(HostView host, NoticeLanguage language) {
		this.host = host;
		this.language = language;
		this.origin = host.library().origin();
		this.library = Escape.html(host.library().label());
	}

	/**
	 * @param others the same page in other languages: what the link to each says, in HTML
	 */
	Lines print(List<String> others) {
		Lines lines = Lines.withHashComments()
				.block(Texts.of("exit-notice-head.html").replace("LANGUAGE", language.code()).replace("TITLE", language.say("title", library)), origin);
		others.forEach(link -> lines.line("<p class=\"languages\">" + link + "</p>"));
		lines.line("<h1>" + language.say("heading", library) + "</h1>", origin);
		lines.line("<p class=\"lead\">" + language.say("lead") + "</p>");
		section(lines, "tor.title", paragraph("tor.text", link("https://www.torproject.org/", "torproject.org")));
		section(lines, "why.title", paragraph("why.text"));
		section(lines, "bad.title", paragraph("bad.text"),
				paragraph("bad.list", link("https://check.torproject.org/torbulkexitlist", language.say("bad.addresses"))));
		lines.line("<section>").line("<h2>" + language.say("contact.title") + "</h2>");
		complaints().ifPresent(field -> lines.line(paragraph("contact.complaints", mail(field.value().value())), field.value().origin()));
		lines.line(paragraph("contact.library", libraryContact()), host.library().it().map(Person::origin).orElse(origin));
		host.rollout().operator().ifPresent(operator -> lines.line(paragraph("contact.operator", Escape.html(operator.value())), operator.origin()));
		return lines.block("</section>\n</main>\n</body>\n</html>");
	}

	private void section(Lines lines, String title, String... paragraphs) {
		lines.line("<section>").line("<h2>" + language.say(title) + "</h2>");
		Stream.of(paragraphs).forEach(lines::line);
		lines.line("</section>");
	}

	private String paragraph(String key, Object... arguments) {
		return "<p>" + language.say(key, arguments) + "</p>";
	}

	/** The address for complaints, or else the operator's. */
	private Optional<Contact.Field> complaints() {
		List<Contact.Field> fields = host.rollout().contact().fields();
		return Stream.of("abuse", "email").flatMap(name -> fields.stream().filter(field -> field.name().value().equals(name))).findFirst();
	}

	/** The library's name and place, and whoever of it can be written to. */
	private String libraryContact() {
		Stream<Optional<String>> parts = Stream.of(Optional.of(library), host.library().place().map(Located::value).map(Escape::html),
				Stream.of(host.library().director(), host.library().it()).flatMap(Optional::stream).filter(person -> person.email().isPresent()).findFirst()
						.map(person -> Escape.html(person.label()) + ", " + mail(person.email().get())));
		return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
	}

	private static String mail(String written) {
		String address = PlainText.of(Contact.readable(written)).strip();
		return address.matches("[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+") ? link("mailto:" + address, address) : Escape.html(address);
	}

	private static String link(String target, String shown) {
		return "<a href=\"" + target + "\">" + shown + "</a>";
	}
}
