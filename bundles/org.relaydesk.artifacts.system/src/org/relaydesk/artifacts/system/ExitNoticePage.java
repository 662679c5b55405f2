// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.Optional;

import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.PlainText;
import org.relaydesk.model.Contact;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;

/** The page in plain words: what this address is, why a library runs it, and whom to write to. No script, no request to anybody else. */
final class ExitNoticePage {

	private ExitNoticePage() {
	}

	static Lines of(HostView host) {
		Origin origin = host.library().origin();
		String library = Escape.html(host.library().label());
		Lines lines = Lines.withHashComments().block(Texts.of("exit-notice-head.html").replace("LIBRARY", library), origin);
		lines.line("<h1>This is a Tor exit at " + library + "</h1>", origin);
		lines.line("<p class=\"lead\">Somebody&#39;s traffic reached you from here. It was not made here: this computer passes on what people all over"
				+ " the world do through the Tor network, and nobody, the library included, can see who they are.</p>", origin);
		lines.block(Texts.of("exit-notice-body.html"));
		host.library().place().map(Located::value)
				.ifPresent(place -> lines.line("<p>" + library + ", " + Escape.html(place) + "</p>", origin));
		host.rollout().operator().ifPresent(operator -> lines.line("<p>Operated with " + Escape.html(operator.value()) + ".</p>", operator.origin()));
		address(host).ifPresentOrElse(address -> contact(address, lines),
				() -> lines.line("<p>Please write to the library.</p>", origin));
		return lines.block("</section>\n</main>\n</body>\n</html>");
	}

	/** The address for complaints, or else the operator's. */
	private static Optional<Contact.Field> address(HostView host) {
		Contact contact = host.rollout().contact();
		return contact.fields().stream().filter(f -> f.name().value().equals("abuse")).findFirst()
				.or(() -> contact.fields().stream().filter(f -> f.name().value().equals("email")).findFirst());
	}

	private static void contact(Contact.Field field, Lines lines) {
		String address = PlainText.of(Contact.readable(field.value().value())).strip();
		boolean isMail = address.matches("[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+");
		String shown = isMail ? "<a href=\"mailto:" + address + "\">" + address + "</a>" : Escape.html(address);
		lines.line("<p>Write to " + shown + " with the time and your own address and port. A person reads it.</p>", field.value().origin());
	}
}
