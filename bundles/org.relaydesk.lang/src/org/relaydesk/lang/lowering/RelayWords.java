// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Nearest;
import org.relaydesk.lang.relay.Distribution;
import org.relaydesk.lang.relay.Field;
import org.relaydesk.lang.relay.Keys;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.values.Reading;
import org.relaydesk.lang.values.Words;
import org.relaydesk.model.Contact;
import org.relaydesk.model.Identity;
import org.relaydesk.model.Located;
import org.relaydesk.model.Role;

/** Reads the words that a relay's settings know. */
final class RelayWords {

	/** BridgeDistribution of tor(1). */
	private static final List<String> DISTRIBUTIONS = List.of("any", "none", "https", "email", "moat", "settings", "telegram", "lox");
	private static final List<String> KEYS = List.of("offline", "online");
	private static final List<String> IDENTITIES = List.of("rsa", "ed25519");
	private static final List<String> ROLES = List.of("middle", "exit", "bridge");

	private final Context context;
	private final FieldLowering fields;

	RelayWords(Context context) {
		this.context = context;
		this.fields = new FieldLowering(context);
	}

	/** {@code guard} is known, so that an analysis can explain it. */
	Optional<Stated<Role>> role(org.relaydesk.lang.relay.Role statement) {
		return context.readLocated(statement, Literals.ROLE__ROLE, RelayWords::role).map(role -> Stated.of(role.value(), role.origin()));
	}

	private static Reading<Role> role(String word) {
		for (Role role : Role.values()) {
			if (role.toString().equals(word)) {
				return Reading.of(role);
			}
		}
		List<String> near = Nearest.of(word, ROLES);
		return Reading.wrong(FindingCode.RELAY_ROLE_UNSUPPORTED, text("relay.role-unsupported", word), near.toArray(String[]::new));
	}

	Optional<Stated<String>> distribution(Distribution statement) {
		return context.readLocated(statement, Literals.DISTRIBUTION__METHOD, word -> Words.oneOf(FindingCode.VALUE_WORD, word, "distribution", DISTRIBUTIONS))
				.map(method -> Stated.of(method.value(), method.origin()));
	}

	Optional<Stated<Boolean>> keys(Keys statement) {
		return context.readLocated(statement, Literals.KEYS__MODE, word -> Words.oneOf(FindingCode.VALUE_WORD, word, "keys", KEYS))
				.map(mode -> Stated.of(mode.value().equals("offline"), mode.origin()));
	}

	Stated<Identity> identity(org.relaydesk.lang.relay.Identity statement) {
		for (Field field : statement.getFields()) {
			context.read(field, Literals.FIELD__KEY, word -> Words.oneOf(FindingCode.VALUE_WORD, word, "identity", IDENTITIES));
		}
		List<Contact.Field> stated = fields.lower(statement.getFields());
		Identity identity = new Identity(field(stated, "rsa"), field(stated, "ed25519"));
		return new Stated<>(identity, stated.stream().map(f -> List.of(f.name().value(), f.value().value())).toList(), context.keyword(statement));
	}

	private static Optional<Located<String>> field(List<Contact.Field> fields, String name) {
		return fields.stream().filter(f -> f.name().value().equals(name)).map(Contact.Field::value).reduce((earlier, later) -> later);
	}
}
