// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.exports;

/**
 * A line of the preview.
 *
 * @param change what happens, in a word
 * @param subject the file that it happens to, or what is wrong
 * @param effect what then has to be done on the host; empty for nothing
 */
public record PreviewLine(String change, String subject, String effect) {
}
