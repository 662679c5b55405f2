// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;

import org.relaydesk.lang.relay.Field;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.model.Contact;

/** Lowers fields of any name. */
final class FieldLowering {

	private final Context context;

	FieldLowering(Context context) {
		this.context = context;
	}

	/** In the order of the text; half-typed ones are left out. */
	List<Contact.Field> lower(List<Field> fields) {
		return fields.stream().flatMap(field -> context.text(field, Literals.FIELD__KEY)
				.flatMap(key -> context.text(field, Literals.FIELD__VALUE).map(value -> new Contact.Field(key, value))).stream()).toList();
	}
}
