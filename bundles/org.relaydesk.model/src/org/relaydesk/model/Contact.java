// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;
import java.util.Optional;

/** The fields of ContactInfo in the order of the text. Any word may be a field name; analyses judge it. */
public record Contact(List<Field> fields, Optional<Origin> origin) {

	/** A field such as {@code email "relays[]example.org"}. */
	public record Field(Located<String> name, Located<String> value) {
	}

	/** The value of the first field of this name. */
	public Optional<String> field(String name) {
		return fields.stream().filter(f -> f.name().value().equals(name)).map(f -> f.value().value()).findFirst();
	}

	/** An address with {@code []} in the place of {@code @}, as people write it. */
	public static String readable(String address) {
		return address.replace("[]", "@");
	}
}
