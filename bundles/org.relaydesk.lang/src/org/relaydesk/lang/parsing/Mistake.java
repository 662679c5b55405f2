// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import java.util.List;

import org.relaydesk.analysis.Message;

/**
 * A place where the text does not follow the grammar.
 *
 * @param offset of the word to blame, in UTF-16 units
 * @param replacements texts that could stand in its place
 */
public record Mistake(int offset, int length, Message message, List<String> replacements) {
}
