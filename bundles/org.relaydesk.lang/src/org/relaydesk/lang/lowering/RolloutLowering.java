// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.NetworkDeclaration;
import org.relaydesk.lang.relay.Operator;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.RolloutDeclaration;
import org.relaydesk.lang.values.Numbers;
import org.relaydesk.lang.values.Words;
import org.relaydesk.model.Contact;
import org.relaydesk.model.Family;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.TorVersion;

/** Lowers what holds for the whole deployment. */
final class RolloutLowering {

	private static final List<String> SOURCES = List.of("torproject", "debian");
	private static final List<String> FAMILY_MODES = List.of("auto");

	private final Context context;
	private final NetworkLowering networks;
	private final FieldLowering fields;

	RolloutLowering(Context context, NetworkLowering networks) {
		this.context = context;
		this.networks = networks;
		this.fields = new FieldLowering(context);
	}

	Rollout lower(RolloutDeclaration declaration, Block block, Phases phases) {
		Optional<String> title = Optional.ofNullable(declaration.getTitle());
		TorVersion tor = block.last(org.relaydesk.lang.relay.TorVersion.class).flatMap(this::tor).orElse(TorVersion.DEFAULT);
		Contact contact = block.last(org.relaydesk.lang.relay.Contact.class)
				.map(c -> new Contact(fields.lower(c.getFields()), Optional.of(context.keyword(c)))).orElse(new Contact(List.of(), Optional.empty()));
		Family family = block.last(org.relaydesk.lang.relay.Family.class).map(this::family).orElse(Family.NONE);
		return new Rollout(declaration.getName(), title, block.last(Operator.class).flatMap(o -> context.text(o, Literals.OPERATOR__TEXT)), tor, contact,
				family, networks.lower(block.all(NetworkDeclaration.class)), phases.ordered(), context.documentation(declaration), context.at(declaration));
	}

	private Optional<TorVersion> tor(org.relaydesk.lang.relay.TorVersion statement) {
		Optional<String> source = context.read(statement, Literals.TOR_VERSION__SOURCE, word -> Words.oneOf(FindingCode.VALUE_WORD, word, "source", SOURCES));
		return context.read(statement, Literals.TOR_VERSION__VERSION, text -> Numbers.torVersion(text, source))
				.map(v -> new TorVersion(v.major(), v.minor(), v.micro(), source, Optional.of(context.at(statement, Literals.TOR_VERSION__VERSION))));
	}

	private Family family(org.relaydesk.lang.relay.Family statement) {
		Optional<String> mode = context.read(statement, Literals.FAMILY__MODE, word -> Words.oneOf(FindingCode.VALUE_WORD, word, "family", FAMILY_MODES));
		return new Family(mode.isPresent(), context.text(statement, Literals.FAMILY__ID), Optional.of(context.keyword(statement)));
	}
}
