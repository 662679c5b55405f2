// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Phase;

/**
 * Lays blocks over what holds already, and remembers what had no effect. An override in a template is without effect only if no relay that
 * is like the template is changed by it.
 */
final class Overrides {

	private final Context context;
	private final Set<Origin> effective = new HashSet<>();
	private final Map<Origin, Message> repeated = new LinkedHashMap<>();

	Overrides(Context context) {
		this.context = context;
	}

	/** A layer over another. A relay that leaves the exit role takes no policy with it. */
	Layer layOver(Layer lower, Layer upper) {
		Layer result = lower.under(upper);
		boolean dropped = lower.isExit() && !result.isExit() && lower.policy().isPresent() && upper.policy().isEmpty();
		if (!dropped) {
			return result;
		}
		upper.role().ifPresent(role -> context.report().add(FindingCode.RELAY_POLICY_DROPPED, role.origin(),
				text("relay.policy-dropped", lower.policy().get().value().name())));
		return result.withoutPolicy();
	}

	/** What a phase changes. */
	Layer apply(Layer lower, Blueprint.Change change, Phase phase) {
		Layer upper = change.layer();
		if (upper.isEmpty()) {
			repeated.put(change.origin(), text("override.without-effect.empty", phase.name()));
			return lower;
		}
		List<Stated<?>> same = upper.repeated(lower);
		for (Stated<?> stated : upper.stated()) {
			if (lower.isRetired() && upper.state().isPresent() && upper.state().get() == stated) {
				repeated.put(stated.origin(), text("override.without-effect.retired", phase.name()));
			} else if (same.contains(stated)) {
				repeated.put(stated.origin(), text("override.without-effect", phase.name()));
			} else {
				effective.add(stated.origin());
			}
		}
		return layOver(lower, upper);
	}

	void reportWithoutEffect() {
		repeated.forEach((origin, message) -> {
			if (!effective.contains(origin)) {
				context.report().absent(FindingCode.OVERRIDE_WITHOUT_EFFECT, origin, message);
			}
		});
	}
}
