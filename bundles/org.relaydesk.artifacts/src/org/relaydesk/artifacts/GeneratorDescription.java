// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.List;

/**
 * A generator's card.
 *
 * @param id stable, lower case, such as {@code torrc}; chosen with {@code --only}
 * @param title one line
 * @param onByDefault whether it runs unless {@code --only} names others
 * @param produces path patterns of what it makes, such as {@code hosts/LIBRARY/SITE/HOST/etc/nftables.conf}
 * @param supports what it can express, in words of the language
 * @param refuses what it cannot and reports, in words of the language
 */
public record GeneratorDescription(String id, String title, boolean onByDefault, List<String> produces, List<String> supports, List<String> refuses) {
}
