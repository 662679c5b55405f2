// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import java.util.Optional;

import org.relaydesk.ui.Texts;

/**
 * A new library as the wizard asks for it: one site, one uplink, one host, one middle relay.
 *
 * @param name in the language
 * @param title what people call it
 * @param country two letters (ISO 3166)
 * @param timeZone such as {@code America/New_York}
 * @param down of the uplink, in Mbit/s
 * @param up of the uplink, in Mbit/s
 * @param networks public addresses of the uplink, as {@code 192.0.2.8/29}
 * @param address of the host
 * @param lan the staff's network
 * @param budget an existing one; empty for one of the library's own
 * @param firewall an existing one; empty for one of the library's own
 */
public record LibraryDraft(String name, String title, String place, String country, String timeZone, String email, int down, int up, String networks,
		String address, String lan, Optional<String> budget, Optional<String> firewall) {

	/** Tor allows nicknames of no more than 19 letters and digits (tor(1), Nickname). */
	private static final int LONGEST_NICKNAME = 19;
	private static final String RELAY = "Relay";

	/** The file's text. */
	public String text() {
		return library() + budget.map(known -> "").orElseGet(this::ownBudget) + firewall.map(known -> "").orElseGet(this::ownFirewall);
	}

	private String library() {
		return """
				library %s %s {
				  place    %s country %s timezone %s
				  director %s
				  it       %s email %s

				  open {
				    Mon..Fri 10:00-18:00
				    Sat      10:00-14:00
				  }

				  site Main {
				    uplink Fiber {
				      down     %d Mbit/s
				      up       %d Mbit/s
				      networks %s
				    }
				    lan staff %s

				    host closet {
				      system   debian 12
				      memory   4 GiB
				      address  %s
				      firewall %s

				      relay %s {
				        role   middle
				        ORPort 443
				        budget %s
				      }
				    }
				  }
				}
				""".formatted(name, quoted(title), quoted(place), country, timeZone, quoted(Texts.text("wizard.library.director")),
				quoted(Texts.text("wizard.library.it")), quoted(email), down, up, networks, lan, address, firewall.orElse(name + "Firewall"), nickname(), budget.orElse(name + "Budget"));
	}

	private String ownBudget() {
		return """

				/** %s */
				budget %sBudget {
				  rate 10 Mbit/s
				  at most 30%% of uplink
				  while open {
				    rate 2 Mbit/s
				  }
				}
				""".formatted(Texts.text("wizard.library.patrons"), name);
	}

	private String ownFirewall() {
		return """

				firewall %sFirewall {
				  manage ssh from staff
				  isolate lan
				}
				""".formatted(name);
	}

	private String nickname() {
		return name.length() > LONGEST_NICKNAME - RELAY.length() ? name.substring(0, Math.min(LONGEST_NICKNAME, name.length())) : name + RELAY;
	}

	/** As a string of the language. */
	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
