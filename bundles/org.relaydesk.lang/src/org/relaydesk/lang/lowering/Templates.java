// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.TemplateDeclaration;

/** Lowers templates, each once, with the templates that they are like. */
final class Templates {

	private final Context context;
	private final BlueprintLowering blueprints;
	private final Map<TemplateDeclaration, List<Blueprint>> chains = new HashMap<>();
	/** Templates whose bases are being read. */
	private final Set<TemplateDeclaration> open = new LinkedHashSet<>();

	Templates(Context context, BlueprintLowering blueprints) {
		this.context = context;
		this.blueprints = blueprints;
	}

	/** A template after those that it is like, the farthest first. */
	List<Blueprint> chain(TemplateDeclaration template) {
		List<Blueprint> known = chains.get(template);
		if (known == null) {
			open.add(template);
			List<Blueprint> chain = new ArrayList<>(baseOf(template, template.getTemplate(), Literals.TEMPLATE_DECLARATION__TEMPLATE));
			chain.add(blueprints.lower(template.getSettings()));
			open.remove(template);
			known = List.copyOf(chain);
			chains.put(template, known);
		}
		return known;
	}

	/** The chain of what a relay or template is like; empty if it is like nothing. */
	List<Blueprint> baseOf(EObject user, TemplateDeclaration base, EReference like) {
		if (base == null || base.eIsProxy() || base.getName() == null) {
			return List.of();
		}
		context.usage().use(base);
		if (open.contains(base)) {
			context.report().add(FindingCode.TEMPLATE_CYCLE, context.at(user, like),
					text("template.cycle", Circle.of(open, base)));
			return List.of();
		}
		return chain(base);
	}
}
