// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.analysis.Message;
import org.relaydesk.lang.ide.values.UplinkShares;
import org.relaydesk.lang.ide.values.UplinkShares.Share;
import org.relaydesk.model.Deployment;

/** What a budget comes to for each relay that has it. */
final class BudgetCard {

	private static final int MOST_NAMED = 8;

	private BudgetCard() {
	}

	static List<Message> lines(Deployment deployment, String name) {
		List<Share> shares = UplinkShares.of(deployment, name);
		List<Message> lines = new ArrayList<>();
		shares.stream().limit(MOST_NAMED).map(BudgetCard::line).forEach(lines::add);
		if (shares.size() > MOST_NAMED) {
			lines.add(Lines.item(text("hover.more", shares.size() - MOST_NAMED)));
		}
		return lines.isEmpty() ? List.of(text("hover.unused")) : lines;
	}

	private static Message line(Share share) {
		Message percent = share.open() == share.closed() ? Message.verbatim(share.closed() + " %") : text("hover.share.open", share.closed(), share.open());
		return Lines.item("**" + share.budget().relay().relay().name() + "**: ", RelayCard.rate(share.budget()), "; ",
				text("hover.share", percent, share.uplink().name()));
	}
}
