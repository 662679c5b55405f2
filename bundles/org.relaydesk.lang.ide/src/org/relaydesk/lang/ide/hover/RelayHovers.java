// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.hover.HoverService;
import org.relaydesk.lang.ide.ClientLocale;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.TorrcOption;

import jakarta.inject.Inject;

/** What stands behind a name: its kind, its documentation, and what it comes to in the model; what an option of Tor's does. Markdown. */
public class RelayHovers extends HoverService {

	private final Cards cards;
	private final ClientLocale locale;

	@Inject
	RelayHovers(Cards cards, ClientLocale locale) {
		this.cards = cards;
		this.locale = locale;
	}

	@Override
	public String getContents(EObject element) {
		return switch (element) {
			case Named named -> cards.of(named).in(locale.get());
			case TorrcOption option when option.getOption() != null -> OptionCard.of(option.getOption()).map(card -> card.in(locale.get())).orElse("");
			case null, default -> "";
		};
	}
}
