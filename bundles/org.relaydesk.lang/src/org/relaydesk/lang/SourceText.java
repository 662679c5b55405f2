// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang;

/**
 * One {@code .relay} file.
 *
 * @param path relative to the project folder, with {@code /}
 */
public record SourceText(String path, String content) {
}
