// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

/** A declaration: it has a name, a documentation comment (or an empty text) and a place. */
public interface Documented {

	String name();

	/** The text of the {@code /** … *}{@code /} comment before the declaration, plain text; empty if there is none. */
	String documentation();

	/** The declaration's name in the text. */
	Origin origin();
}
