// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.relays;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;

/** A nickname is what Tor takes, and names an instance on Debian, which keeps {@code default} for itself (tor-instance-create(8)). */
public final class Nickname implements PhaseAnalysis<DeployedRelay> {

	private static final int LONGEST = 19;
	private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9]{1," + LONGEST + "}");
	private static final String RESERVED = "default";

	@Override
	public Stream<Finding> findings(DeployedRelay relay, Snapshot snapshot) {
		Located<String> nickname = relay.settings().nickname();
		String text = nickname.value();
		if (LEGAL.matcher(text).matches() && !text.equals(RESERVED)) {
			return Stream.empty();
		}
		String shorter = text.replaceAll("[^A-Za-z0-9]", "");
		shorter = shorter.substring(0, Math.min(LONGEST, shorter.length()));
		List<String> legal = shorter.isEmpty() || shorter.equals(RESERVED) ? List.of() : List.of(shorter);
		return Stream.of(Finding.of(FindingCode.RELAY_NICKNAME, nickname.origin(), problem(text, legal)).withReplacements(legal));
	}

	private static Message problem(String nickname, List<String> legal) {
		Message advice = legal.isEmpty() ? text("relay.nickname.choose") : text("relay.nickname.write", legal.getFirst());
		if (nickname.equals(RESERVED)) {
			return text("relay.nickname.reserved", nickname, advice);
		}
		return nickname.length() > LONGEST && nickname.matches("[A-Za-z0-9]*")
				? text("relay.nickname.long", nickname, nickname.length(), LONGEST, advice) : text("relay.nickname.letters", nickname, LONGEST, advice);
	}
}
