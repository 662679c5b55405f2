// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.Ensure;
import org.relaydesk.lang.relay.PolicyDeclaration;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.Rule;
import org.relaydesk.lang.values.Words;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Located;

/** Lowers exit policies, bases first. */
final class PolicyLowering {

	private static final String REDUCED = "reduced";
	private static final List<String> PRESETS = List.of(REDUCED, "default");

	private final Context context;
	private final Blocks blocks;
	private final RuleLowering rules;
	private final Map<PolicyDeclaration, ExitPolicy> lowered = new HashMap<>();
	/** Policies whose bases are being read. */
	private final Set<PolicyDeclaration> open = new LinkedHashSet<>();

	PolicyLowering(Context context, Blocks blocks, PortLowering ports) {
		this.context = context;
		this.blocks = blocks;
		this.rules = new RuleLowering(context, ports);
	}

	ExitPolicy lower(PolicyDeclaration declaration) {
		ExitPolicy known = lowered.get(declaration);
		if (known == null) {
			open.add(declaration);
			known = read(declaration);
			open.remove(declaration);
			lowered.put(declaration, known);
		}
		return known;
	}

	private ExitPolicy read(PolicyDeclaration declaration) {
		Block block = blocks.open(declaration.getSettings());
		Optional<String> preset = context.read(declaration, Literals.POLICY_DECLARATION__PRESET,
				word -> Words.oneOf(FindingCode.VALUE_WORD, word, "policy", PRESETS));
		return new ExitPolicy(declaration.getName(), block.all(Rule.class).stream().flatMap(rules::rules).toList(), base(declaration),
				preset.equals(Optional.of(REDUCED)), block.all(Ensure.class).stream().map(rules::ensure).toList(), context.documentation(declaration),
				context.at(declaration));
	}

	private Optional<Located<ExitPolicy>> base(PolicyDeclaration declaration) {
		PolicyDeclaration base = declaration.getBase();
		if (base == null || base.eIsProxy() || base.getName() == null) {
			return Optional.empty();
		}
		context.usage().use(base);
		if (open.contains(base)) {
			context.report().add(FindingCode.EXIT_POLICY_CYCLE, context.at(declaration, Literals.POLICY_DECLARATION__BASE),
					text("exit-policy.cycle", Circle.of(open, base)));
			return Optional.empty();
		}
		return Optional.of(new Located<>(lower(base), context.at(declaration, Literals.POLICY_DECLARATION__BASE)));
	}
}
