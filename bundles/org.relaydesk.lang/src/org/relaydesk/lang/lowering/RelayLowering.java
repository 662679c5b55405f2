// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.RelayDeclaration;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.TemplateDeclaration;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Relay;

/** Lowers relays: base template, derived template, relay, and over them each begun phase in the same order. */
final class RelayLowering {

	private final Context context;
	private final Phases phases;
	private final BlueprintLowering blueprints;
	private final Templates templates;
	private final Overrides overrides;

	RelayLowering(Context context, Phases phases, BlueprintLowering blueprints, Templates templates, Overrides overrides) {
		this.context = context;
		this.phases = phases;
		this.blueprints = blueprints;
		this.templates = templates;
		this.overrides = overrides;
	}

	/**
	 * @param hostStarts the phase before which nothing of the host is set up
	 */
	Relay lower(RelayDeclaration declaration, Optional<Phase> hostStarts) {
		Origin origin = context.at(declaration);
		Blueprint own = blueprints.lower(declaration.getSettings());
		List<Blueprint> chain = new ArrayList<>(templates.chain(declaration));
		chain.add(own);
		Optional<Phase> stated = chain.reversed().stream().flatMap(blueprint -> blueprint.starts().stream()).findFirst();
		Optional<Phase> start = Phases.latest(hostStarts, stated);
		start.ifPresent(first -> checkStart(declaration.getName(), own, first));
		Layer defaults = Layer.defaults(declaration.getName(), origin);
		return new Relay(declaration.getName(), template(declaration), timeline(defaults, chain, start), context.documentation(declaration), origin);
	}

	private Optional<Located<String>> template(RelayDeclaration declaration) {
		return Optional.ofNullable(declaration.getTemplate()).map(TemplateDeclaration::getName)
				.map(name -> new Located<>(name, context.at(declaration, Literals.RELAY_DECLARATION__TEMPLATE)));
	}

	private List<Relay.Era> timeline(Layer defaults, List<Blueprint> chain, Optional<Phase> start) {
		Layer current = defaults;
		for (Blueprint blueprint : chain) {
			current = overrides.layOver(current, blueprint.plain());
		}
		List<Relay.Era> timeline = new ArrayList<>();
		timeline.add(new Relay.Era(start, current.toSettings()));
		for (Phase phase : phases.ordered()) {
			Layer next = current;
			for (Blueprint blueprint : chain) {
				Blueprint.Change change = blueprint.changes().get(phase);
				next = change == null ? next : overrides.apply(next, change, phase);
			}
			if (next != current) {
				boolean begun = start.isPresent() && start.get().isFrom(phase);
				if (begun) {
					timeline.clear();
				}
				timeline.add(new Relay.Era(begun ? start : Optional.of(phase), next.toSettings()));
				current = next;
			}
		}
		return List.copyOf(timeline);
	}

	/** Templates may be older than a relay that is like them; its own overrides may not. */
	private void checkStart(String relay, Blueprint own, Phase start) {
		own.changes().forEach((phase, change) -> {
			if (!phase.isFrom(start)) {
				context.report().add(FindingCode.PHASE_UNKNOWN_START, change.origin(),
						text("phase.unknown-start", relay, phase.name(), start.name()));
			}
		});
	}
}
