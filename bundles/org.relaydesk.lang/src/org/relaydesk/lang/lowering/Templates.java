// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.RelayDeclaration;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.TemplateDeclaration;

/** Lowers templates, each once, with the templates that they are like. */
final class Templates {

	private final Context context;
	private final BlueprintLowering blueprints;
	/** A template after those that it is like, the farthest first. */
	private final Map<TemplateDeclaration, List<Blueprint>> chains = new HashMap<>();

	Templates(Context context, BlueprintLowering blueprints) {
		this.context = context;
		this.blueprints = blueprints;
	}

	/** A template after those that it is like, the farthest first. */
	List<Blueprint> chain(TemplateDeclaration template) {
		LinkedHashSet<TemplateDeclaration> path = new LinkedHashSet<>();
		Optional<TemplateDeclaration> next = Optional.of(template);
		while (next.isPresent() && !chains.containsKey(next.get())) {
			path.add(next.get());
			next = further(next.get(), path);
		}
		List<Blueprint> chain = next.map(chains::get).orElse(List.of());
		for (TemplateDeclaration step : path.reversed()) {
			chain = Stream.concat(chain.stream(), Stream.of(blueprints.lower(step.getSettings()))).toList();
			chains.put(step, chain);
		}
		return chain;
	}

	/** The chain of the template that a relay is like; empty if it is like nothing. */
	List<Blueprint> chain(RelayDeclaration relay) {
		return used(relay.getTemplate()).map(this::chain).orElse(List.of());
	}

	/** What the last template of a path is like, unless the path has been there. */
	private Optional<TemplateDeclaration> further(TemplateDeclaration last, Set<TemplateDeclaration> path) {
		Optional<TemplateDeclaration> base = used(last.getTemplate());
		if (base.isPresent() && path.contains(base.get())) {
			context.report().add(FindingCode.TEMPLATE_CYCLE, context.at(last, Literals.TEMPLATE_DECLARATION__TEMPLATE),
					text("template.cycle", Circle.of(path, base.get())));
			return Optional.empty();
		}
		return base;
	}

	private Optional<TemplateDeclaration> used(TemplateDeclaration template) {
		if (template == null || template.eIsProxy() || template.getName() == null) {
			return Optional.empty();
		}
		context.usage().use(template);
		return Optional.of(template);
	}
}
