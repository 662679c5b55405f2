// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.torrc.TorOption;
import org.relaydesk.analysis.torrc.TorOption.State;
import org.relaydesk.analysis.torrc.TorOptions;

/** What an option of Tor's does, what it takes, and whether it may be set by hand. */
final class OptionCard {

	private OptionCard() {
	}

	/** Empty for what Tor does not know. */
	static Optional<Message> of(String written) {
		String name = written.replaceFirst("^[+/]+", "");
		List<TorOption> meant = TorOptions.catalogue().abbreviated(name);
		return TorOptions.catalogue().option(name).or(() -> meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty())
				.map(OptionCard::of);
	}

	private static Message of(TorOption option) {
		List<Object> paragraphs = new ArrayList<>();
		paragraphs.add(Message.joined("", List.of("**" + option.name() + "** — ", option.defaultValue().isEmpty() ? option.type()
				: text("hover.option.default", option.type(), option.defaultValue()))));
		option.description().ifPresent(paragraphs::add);
		if (option.state() != State.CURRENT) {
			paragraphs.add(text("hover.option." + option.state().name().toLowerCase(Locale.ROOT)));
		}
		paragraphs.add(text("hover.option.use." + option.use().name().toLowerCase(Locale.ROOT)));
		return Message.joined("\n\n", paragraphs);
	}
}
