// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

/** URIs as clients write them, in ASCII alone, as RFC 3986 wants them; Xtext leaves other letters as they are, which neither Java's file system nor every client takes. */
public final class ClientUris extends UriExtensions {

	@Override
	public String toUriString(URI uri) {
		StringBuilder ascii = new StringBuilder();
		for (byte unit : super.toUriString(uri).getBytes(StandardCharsets.UTF_8)) {
			ascii.append(unit < 0 ? String.format("%%%02X", unit) : Character.toString(unit));
		}
		return ascii.toString();
	}
}
