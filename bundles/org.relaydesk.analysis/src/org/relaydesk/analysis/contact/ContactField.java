// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.contact;

import java.util.regex.Pattern;

import org.relaydesk.analysis.Message;

/**
 * A field of the ContactInfo information sharing specification, version 2.
 *
 * @param expected what its value looks like, for messages
 */
record ContactField(String name, Pattern value, int longest, Message expected) {

	boolean accepts(String text) {
		return text.length() <= longest && value.matcher(text).matches();
	}
}
