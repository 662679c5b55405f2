// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.torrc.TorOption;
import org.relaydesk.analysis.torrc.TorOption.State;
import org.relaydesk.analysis.torrc.TorOption.Use;
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
		state(option.state()).ifPresent(paragraphs::add);
		paragraphs.add(use(option.use()));
		return Message.joined("\n\n", paragraphs);
	}

	private static Optional<Message> state(State state) {
		return switch (state) {
			case CURRENT -> Optional.empty();
			case DEPRECATED -> Optional.of(text("hover.option.deprecated"));
			case OBSOLETE -> Optional.of(text("hover.option.obsolete"));
		};
	}

	private static Message use(Use use) {
		return switch (use) {
			case FREE -> text("hover.option.use.free");
			case GENERATED -> text("hover.option.use.generated");
			case DANGEROUS -> text("hover.option.use.dangerous");
			case CLIENT -> text("hover.option.use.client");
			case OLD -> text("hover.option.use.old");
		};
	}
}
