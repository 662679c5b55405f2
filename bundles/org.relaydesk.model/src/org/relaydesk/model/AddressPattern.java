// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/** The addresses of a rule or an assertion; {@code toString} is Tor's syntax where Tor has one. */
public sealed interface AddressPattern {

	/** {@code *}: every address of both families. */
	record Everything() implements AddressPattern {

		@Override
		public String toString() {
			return "*";
		}
	}

	/** {@code *4} or {@code *6}. */
	record EverythingOf(IpFamily family) implements AddressPattern {

		@Override
		public String toString() {
			return family == IpFamily.IPV4 ? "*4" : "*6";
		}
	}

	/** {@code private}: Tor's own list. */
	record Private() implements AddressPattern {

		@Override
		public String toString() {
			return "private";
		}
	}

	/** {@code any}, in assertions: every address outside Tor's private list, of the families that the relay has. */
	record AnyPublic() implements AddressPattern {

		@Override
		public String toString() {
			return "any";
		}
	}

	/** {@code any4} or {@code any6}, in assertions. */
	record AnyPublicOf(IpFamily family) implements AddressPattern {

		@Override
		public String toString() {
			return family == IpFamily.IPV4 ? "any4" : "any6";
		}
	}

	/** One address or block. */
	record Block(Cidr range) implements AddressPattern {

		@Override
		public String toString() {
			IpAddress first = range.first();
			return first.bracketed() + (range.isHost() ? "" : "/" + range.prefix());
		}
	}
}
