// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.Locale;

import org.relaydesk.analysis.FindingTexts;
import org.relaydesk.analysis.Message;
import org.relaydesk.model.Origin;

/** Where a rule of an effective policy comes from; {@code toString} is what {@code policy test} prints as the origin. */
public sealed interface RuleSource {

	/** The same, in the reader's language. */
	default Message text() {
		return Message.verbatim(toString());
	}

	/** A rule of the operator: of a model or a torrc. */
	record Stated(Origin origin) implements RuleSource {

		@Override
		public String toString() {
			return origin.fileAndLine();
		}
	}

	/** A network that the library's {@code exits refuse} names. */
	record Refused(Origin origin) implements RuleSource {

		@Override
		public String toString() {
			return origin.fileAndLine();
		}
	}

	/** What Tor adds by itself. */
	enum Tor implements RuleSource {
		/** {@code ExitPolicyRejectPrivate}: Tor's list of private networks. */
		PRIVATE,
		/** {@code ExitPolicyRejectPrivate}: the relay's own public addresses. */
		OWN_ADDRESS,
		/** {@code ExitPolicyRejectLocalInterfaces}: addresses from which the relay connects or on which it listens. */
		LOCAL_ADDRESS,
		/** {@code IPv6Exit 0}. */
		NO_IPV6,
		/** The default policy at the end of every list. */
		DEFAULT_TAIL,
		/** The reduced policy in its place. */
		REDUCED_TAIL,
		/** The relay is not an exit: {@code ExitRelay 0}, or nothing that makes it one, or a bridge. */
		NOT_AN_EXIT;

		@Override
		public Message text() {
			return FindingTexts.text("exit-policy.source." + name());
		}

		@Override
		public String toString() {
			return text().in(Locale.ENGLISH);
		}
	}
}
