// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Nearest;
import org.relaydesk.analysis.Severity;
import org.relaydesk.model.Contact;
import org.relaydesk.model.Contact.Field;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Origin;

/** ContactInfo says what its specification knows, in the way that programs read it. */
public final class ContactDetails implements Analysis {

	@Override
	public List<Finding> findings(Deployment deployment) {
		List<Finding> found = new ArrayList<>();
		Contact contact = deployment.rollout().contact();
		Map<String, Origin> seen = new HashMap<>();
		for (Field field : contact.fields()) {
			Origin first = seen.putIfAbsent(field.name().value(), field.name().origin());
			Optional<Finding> finding = first != null ? Optional.of(twice(field, first)) : malformed(field);
			finding.ifPresent(found::add);
		}
		proof(contact).ifPresent(found::add);
		return found;
	}

	private static Finding twice(Field field, Origin first) {
		return Finding.of(FindingCode.CONTACT_FIELD, field.name().origin(),
				"contact field " + field.name().value() + " is there twice, and readers take the first one: take this one out")
				.withRelated(List.of(new Finding.Related("the first one", first)));
	}

	private static Optional<Finding> malformed(Field field) {
		String name = field.name().value();
		Optional<ContactField> known = ContactFields.of(name);
		if (known.isEmpty()) {
			List<String> near = Nearest.of(name, ContactFields.names());
			return Optional.of(Finding.of(FindingCode.CONTACT_FIELD, field.name().origin(), "the ContactInfo specification has no field `" + name
					+ "`" + (near.isEmpty() ? ": take it out, or choose one that it has, such as email, url or hoster" : ": write "
							+ String.join(" or ", near))).withReplacements(near));
		}
		String value = field.value().value();
		if (known.get().accepts(value)) {
			return Optional.empty();
		}
		String bracketed = value.replace("@", "[]");
		List<String> meant = known.get().accepts(bracketed) ? List.of('"' + bracketed + '"') : List.of();
		return Optional.of(Finding.of(FindingCode.CONTACT_FIELD, field.value().origin(), "contact field " + name + " takes "
				+ known.get().expected()).withReplacements(meant));
	}

	/** A proof is a proof of the url, and a url counts only with one. */
	private static Optional<Finding> proof(Contact contact) {
		Optional<Field> url = first(contact, "url");
		Optional<Field> proof = first(contact, "proof");
		if (url.isPresent() == proof.isPresent()) {
			return Optional.empty();
		}
		return Optional.of(proof.map(p -> Finding.of(FindingCode.CONTACT_FIELD, p.name().origin(),
				"`proof` proves the `url`, and there is none: add `url`, or take the proof out"))
				.orElseGet(() -> Finding.of(FindingCode.CONTACT_FIELD, url.orElseThrow().name().origin(),
						"without `proof` nobody can tell whether the url is yours, and readers ignore it: add `proof uri-rsa`")
						.withSeverity(Severity.WARNING)));
	}

	private static Optional<Field> first(Contact contact, String name) {
		return contact.fields().stream().filter(field -> field.name().value().equals(name)).findFirst();
	}
}
