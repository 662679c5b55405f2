// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

/**
 * An option of the escape hatch {@code torrc { … }}.
 *
 * @param prefix {@code +}, {@code /} or empty, as torrc knows them
 * @param name as written, in any case
 * @param value without the quotes of the language
 */
public record TorrcOption(String prefix, Located<String> name, Located<String> value) {
}
