// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.relays;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Identity;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Relay;

/** What is written back after the first start has the shape that Tor prints. */
public final class IdentityValues implements Analysis {

	/** 40 hex digits; {@code $} before and blanks between groups are how some pages show it. */
	private static final Pattern RSA = Pattern.compile("[0-9A-Fa-f]{40}");
	/** 32 bytes in base64 without padding: an Ed25519 key or a family id. */
	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]");

	@Override
	public List<Finding> findings(Deployment deployment) {
		Map<Origin, Finding> byPlace = new LinkedHashMap<>();
		Stream<Identity> identities = deployment.libraries().stream().flatMap(library -> library.sites().stream())
				.flatMap(site -> site.hosts().stream()).flatMap(host -> host.relays().stream()).flatMap(relay -> relay.timeline().stream())
				.map(Relay.Era::settings).map(settings -> settings.identity());
		identities.flatMap(IdentityValues::ofRelay).forEach(finding -> byPlace.putIfAbsent(finding.origin(), finding));
		wrong(deployment.rollout().family().id(), KEY, "identity.value.family-id", text("identity.value.family-id.shape"))
				.forEach(finding -> byPlace.putIfAbsent(finding.origin(), finding));
		return List.copyOf(byPlace.values());
	}

	private static Stream<Finding> ofRelay(Identity identity) {
		return Stream.concat(wrong(identity.rsa(), RSA, "identity.value.rsa", text("identity.value.rsa.shape")),
				wrong(identity.ed25519(), KEY, "identity.value.ed25519", text("identity.value.ed25519.shape")));
	}

	private static Stream<Finding> wrong(Optional<Located<String>> value, Pattern shape, String key, Message expected) {
		return value.filter(v -> !shape.matcher(v.value()).matches()).map(v -> finding(v, shape, key, expected)).stream();
	}

	private static Finding finding(Located<String> value, Pattern shape, String key, Message expected) {
		String cleaned = value.value().replaceAll("[\\s$=]", "");
		List<String> meant = shape.matcher(cleaned).matches() ? List.of('"' + cleaned + '"') : List.of();
		return Finding.of(FindingCode.IDENTITY_VALUE, value.origin(), text(key, length(value.value()), meant.isEmpty() ? expected : cleaned))
				.withReplacements(meant);
	}

	private static Message length(String value) {
		return value.length() == 1 ? text("identity.value.one-character") : text("identity.value.characters", value.length());
	}
}
