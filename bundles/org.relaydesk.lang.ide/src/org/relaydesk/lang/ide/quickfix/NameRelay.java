// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;

import org.relaydesk.lang.relay.LibraryDeclaration;
import org.relaydesk.lang.relay.Nickname;
import org.relaydesk.lang.relay.RelayDeclaration;

/** A name that Tor does not take: the nearest one that it takes, or else one after the library. */
final class NameRelay implements QuickFix {

	private static final int LONGEST = 19;

	@Override
	public List<Fix> fixes(Problem problem) {
		boolean quoted = problem.inside(Nickname.class).isPresent();
		String name = problem.finding().replacements().stream().findFirst()
				.or(() -> problem.inside(LibraryDeclaration.class).map(library -> legal(library.getName() + "Relay"))).orElse("Relay");
		String text = quoted ? "\"" + name + "\"" : name;
		return problem.inside(RelayDeclaration.class).isEmpty() && !quoted ? List.of()
				: List.of(Fix.of(text("fix.replace", name), new Edit(problem.file(), problem.offset(), problem.word().length(), text)));
	}

	private static String legal(String name) {
		String letters = name.replaceAll("[^A-Za-z0-9]", "");
		return letters.substring(0, Math.min(LONGEST, letters.length()));
	}
}
