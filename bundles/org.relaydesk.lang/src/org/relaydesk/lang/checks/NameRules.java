// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.relay.HostDeclaration;
import org.relaydesk.lang.relay.LibraryDeclaration;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.SiteDeclaration;

/** What a name may be beyond what the grammar says: names of libraries, sites and hosts become names of folders. */
final class NameRules {

	private static final int MOST_CHARACTERS = 64;

	/** Folders cannot be called so on Windows, where somebody may unpack what was generated. */
	private static final Set<String> DEVICES = Set.of("aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
			"lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

	private NameRules() {
	}

	static void check(Named named, Origins origins, List<Finding> findings) {
		String name = named.getName();
		if (name != null && name.length() > MOST_CHARACTERS) {
			findings.add(Finding.of(FindingCode.VALUE_TEXT, origins.of(named), text("value.text.name", MOST_CHARACTERS)));
		} else if (name != null && becomesFolder(named) && DEVICES.contains(name.toLowerCase(Locale.ROOT))) {
			findings.add(Finding.of(FindingCode.VALUE_TEXT, origins.of(named), text("value.text.device", name)));
		}
		TextChecks.check(named, origins, findings);
	}

	private static boolean becomesFolder(Named named) {
		return named instanceof LibraryDeclaration || named instanceof SiteDeclaration || named instanceof HostDeclaration;
	}
}
