// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Phase;

/**
 * Lays blocks over what holds already, and remembers what had no effect. An override in a template is without effect only if no relay that
 * is like the template is changed by it.
 */
final class Overrides {

	private final Context context;
	private final Set<Origin> effective = new HashSet<>();
	private final Map<Origin, String> repeated = new LinkedHashMap<>();

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
		upper.role().ifPresent(role -> context.report().add(FindingCode.RELAY_POLICY_DROPPED, role.origin(), "no exit any more: the exit policy `"
				+ lower.policy().get().value().name() + "` no longer applies; name a policy again with the next `role exit`"));
		return result.withoutPolicy();
	}

	/** What a phase changes. */
	Layer apply(Layer lower, Blueprint.Change change, Phase phase) {
		Layer upper = change.layer();
		if (upper.isEmpty()) {
			repeated.put(change.origin(), "this block is empty: say what changes from `" + phase.name() + "` on, or remove it");
			return lower;
		}
		List<Stated<?>> same = upper.repeated(lower);
		for (Stated<?> stated : upper.stated()) {
			if (lower.isRetired() && upper.state().isPresent() && upper.state().get() == stated) {
				repeated.put(stated.origin(), "the relay has retired before `" + phase.name() + "`, for good: remove this, or pause the relay instead");
			} else if (same.contains(stated)) {
				repeated.put(stated.origin(), "this already holds when `" + phase.name() + "` begins: remove it");
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
