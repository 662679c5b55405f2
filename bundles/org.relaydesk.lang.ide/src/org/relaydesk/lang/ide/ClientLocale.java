// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide;

import java.util.IllformedLocaleException;
import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The language in which the client of a server wants to be told things. English until it has said so. */
@Singleton
public class ClientLocale {

	private volatile Locale locale = Locale.ENGLISH;

	@Inject
	ClientLocale() {
	}

	public Locale get() {
		return locale;
	}

	/**
	 * What the client said when it came.
	 *
	 * @param tag an IETF language tag such as {@code es-MX}; {@code null}, or anything else, means English
	 */
	public void set(String tag) {
		locale = tag == null ? Locale.ENGLISH : parsed(tag);
	}

	/** Some clients write {@code es_MX}. */
	private static Locale parsed(String tag) {
		try {
			return new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
		} catch (IllformedLocaleException noTag) {
			return Locale.ENGLISH;
		}
	}
}
