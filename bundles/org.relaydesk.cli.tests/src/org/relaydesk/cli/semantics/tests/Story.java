// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.semantics.tests;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The text of a project with one library, one site, one uplink and one host, all sound; a case changes what it is about. In the phase {@code b}
 * exits need an approval.
 */
final class Story {

	/** What can be changed. */
	enum Part {
		ROLLOUT, DECLARATIONS, PLACE, LIBRARY, OPEN, UPLINK, SITE, ADDRESS, FIREWALL, HOST, RELAY, MORE
	}

	private final Map<Part, String> parts = new LinkedHashMap<>(Map.of(
			Part.ROLLOUT, "family auto",
			Part.PLACE, "country FR",
			Part.OPEN, "open { Mon..Fri 10:00-20:00 }",
			Part.UPLINK, "down 100 Mbit/s up 40 Mbit/s",
			Part.SITE, "lan staff 10.20.0.0/16",
			Part.FIREWALL, "manage ssh from staff isolate lan",
			Part.ADDRESS, "192.0.2.1",
			Part.RELAY, "relay r { ORPort 9001 }"));

	private Story() {
	}

	static Story of(Part part, String text) {
		return new Story().and(part, text);
	}

	Story and(Part part, String text) {
		parts.put(part, text);
		return this;
	}

	private String of(Part part) {
		return parts.getOrDefault(part, "");
	}

	String text() {
		return """
				rollout R "Rollout" {
				  operator "O" tor 0.4.9 from torproject
				  contact { email "a[]b.example" abuse "c[]b.example" url "https://b.example" proof uri-rsa }
				  network office 203.0.113.0/28
				  phase a from 2015-01-01
				  phase b from 2016-01-01 requires approval
				  phase c from 2017-01-01
				  %s
				}
				%s
				firewall F { %s }
				library L "Library" {
				  place "P" %s director "D" it "I" email "i[]b.example"
				  %s
				  %s
				  site S {
				    uplink U { %s networks 192.0.2.0/24, 2001:db8::/32 }
				    %s
				    host h { system debian 12 memory 4 GiB address %s uplink U firewall F
				      %s
				      %s
				    }
				  }
				}
				%s
				""".formatted(of(Part.ROLLOUT), of(Part.DECLARATIONS), of(Part.FIREWALL), of(Part.PLACE), of(Part.OPEN), of(Part.LIBRARY), of(Part.UPLINK), of(Part.SITE),
				of(Part.ADDRESS), of(Part.HOST), of(Part.RELAY), of(Part.MORE));
	}
}
