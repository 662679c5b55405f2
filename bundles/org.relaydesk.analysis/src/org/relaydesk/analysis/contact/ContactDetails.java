// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.contact;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
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
				text("contact.field.twice", field.name().value()))
				.withRelated(List.of(new Finding.Related(text("contact.field.twice.first"), first)));
	}

	private static Optional<Finding> malformed(Field field) {
		String name = field.name().value();
		Optional<ContactField> known = ContactFields.of(name);
		if (known.isEmpty()) {
			List<String> near = Nearest.of(name, ContactFields.names());
			return Optional.of(Finding.of(FindingCode.CONTACT_FIELD, field.name().origin(), near.isEmpty()
					? text("contact.field.unknown", name) : text("contact.field.unknown.near", name, Message.or(near))).withReplacements(near));
		}
		String value = field.value().value();
		if (known.get().accepts(value)) {
			return Optional.empty();
		}
		String bracketed = value.replace("@", "[]");
		List<String> meant = known.get().accepts(bracketed) ? List.of('"' + bracketed + '"') : List.of();
		return Optional.of(Finding.of(FindingCode.CONTACT_FIELD, field.value().origin(), text("contact.field.value", name, known.get().expected()))
				.withReplacements(meant));
	}

	/** A proof is a proof of the url, and a url counts only with one. */
	private static Optional<Finding> proof(Contact contact) {
		Optional<Field> url = first(contact, "url");
		Optional<Field> proof = first(contact, "proof");
		if (url.isPresent() == proof.isPresent()) {
			return Optional.empty();
		}
		return Optional.of(proof.map(p -> Finding.of(FindingCode.CONTACT_FIELD, p.name().origin(),
				text("contact.field.proof-without-url")))
				.orElseGet(() -> Finding.of(FindingCode.CONTACT_FIELD, url.orElseThrow().name().origin(),
						text("contact.field.url-without-proof"))
						.withSeverity(Severity.WARNING)));
	}

	private static Optional<Field> first(Contact contact, String name) {
		return contact.fields().stream().filter(field -> field.name().value().equals(name)).findFirst();
	}
}
