// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.Arrays;
import java.util.List;

import org.relaydesk.analysis.Message;

/**
 * A generator's card.
 *
 * @param id stable, lower case, such as {@code torrc}; chosen with {@code --only}
 * @param title one line
 * @param onByDefault whether it runs unless {@code --only} names others
 * @param produces path patterns of what it makes, such as {@code hosts/LIBRARY/SITE/HOST/etc/nftables.conf}
 * @param supports what it can express, in words of the language where there are some
 * @param refuses what it cannot and reports, in words of the language
 */
public record GeneratorDescription(String id, Message title, boolean onByDefault, List<String> produces, List<Message> supports, List<Message> refuses) {

	/** Words of the language, which all readers are told alike; messages among them stay what they are. */
	public static List<Message> words(Object... words) {
		return Arrays.stream(words).map(word -> word instanceof Message message ? message : Message.verbatim(word.toString())).toList();
	}
}
