// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.hostile.tests;

import java.util.List;

/**
 * A place in the text of a model where somebody may write what they like.
 *
 * @param statement the statement, with {@code §} for the text
 * @param fitting the statement as it should be
 */
record Place(String statement, String fitting) {

	/** Every statement that takes text, in the order of the numbers in {@link #MODEL}. */
	static final List<Place> ALL = List.of(
			text("\"§\""), text("operator \"§\""), of("email \"§\"", "email \"a[]b.example\""), of("abuse \"§\"", "abuse \"c[]b.example\""),
			of("url \"§\"", "url \"https://b.example\""), text("\"§\""), text("place \"§\""), text("director \"§\""), of("phone \"§\"", "phone \"+33 1 99 00 00 00\""),
			text("it \"§\""), of("email \"§\"", "email \"i[]b.example\""), text("closed 2015-12-24 \"§\""), text("by \"§\""),
			of("minutes \"§\"", "minutes \"https://b.example/m\""), text("provider \"§\""), of("dns name \"§\"", "dns name \"tor.b.example\""), text("note \"§\""),
			of("nickname \"§\"", "nickname \"r\""), of("rsa \"§\"", "rsa \"" + "A".repeat(40) + "\""), of("MaxMemInQueues \"§\"", "MaxMemInQueues \"256 MB\""),
			text("/** § */"));

	private static final String MODEL = """
			rollout R @0@ {
			  @1@ tor 0.4.9 from torproject
			  contact { @2@ @3@ @4@ proof uri-rsa }
			  family auto
			  phase a from 2015-01-01 requires approval
			}
			exit policy P { accept *:80, *:443 reject *:* }
			firewall F { manage ssh from staff isolate lan }
			budget B { rate 8 Mbit/s while open { rate 4 Mbit/s } }
			library L @5@ {
			  @6@ country FR @7@ @8@ @9@ @10@
			  open { Mon..Fri 10:00-20:00 @11@ }
			  approves a @12@ on 2014-12-01 @13@
			  site S {
			    uplink U { @14@ down 100 Mbit/s up 40 Mbit/s networks 192.0.2.0/24 }
			    lan staff 10.20.0.0/16
			    @20@
			    host h { system debian 12 memory 4 GiB address 192.0.2.1 @15@ uplink U firewall F
			      metrics port 9035 from staff
			      relay r { ORPort 9001 role exit policy P budget B @16@ @17@ identity { @18@ } torrc { @19@ } }
			      relay s { ORPort 9002 }
			    }
			  }
			}
			""";

	private static Place of(String statement, String fitting) {
		return new Place(statement, fitting);
	}

	private static Place text(String statement) {
		return of(statement, statement.replace("§", "Plain words"));
	}

	/** Whether a place takes any words, and not only those of some form. */
	boolean isFree() {
		return fitting.contains("Plain words");
	}

	/** The model with this text in these places. */
	static String model(List<Place> places, String text) {
		String model = MODEL;
		for (int i = 0; i < ALL.size(); i++) {
			Place place = ALL.get(i);
			model = model.replace("@" + i + "@", places.contains(place) ? place.statement.replace("§", text) : place.fitting);
		}
		return model;
	}
}
