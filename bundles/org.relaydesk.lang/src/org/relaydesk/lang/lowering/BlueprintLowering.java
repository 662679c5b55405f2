// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relaydesk.lang.relay.Override;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.RelaySetting;
import org.relaydesk.model.Phase;

/** Lowers the body of a template or relay. */
final class BlueprintLowering {

	private final Context context;
	private final Blocks blocks;
	private final Phases phases;
	private final LayerLowering layers;

	BlueprintLowering(Context context, Blocks blocks, Declared declared) {
		this.context = context;
		this.blocks = blocks;
		this.phases = declared.phases();
		this.layers = new LayerLowering(context, declared);
	}

	Blueprint lower(List<RelaySetting> settings) {
		Block block = blocks.open(settings);
		return new Blueprint(layers.lower(block), changes(block.all(Override.class)), phases.starts(block));
	}

	/** Two blocks for one phase are as one. */
	private Map<Phase, Blueprint.Change> changes(List<Override> overrides) {
		Map<Phase, List<Override>> byPhase = new LinkedHashMap<>();
		overrides.forEach(o -> phases.of(o.getPhase()).ifPresent(phase -> byPhase.computeIfAbsent(phase, p -> new ArrayList<>()).add(o)));
		Map<Phase, Blueprint.Change> changes = new LinkedHashMap<>();
		byPhase.forEach((phase, blocksOfPhase) -> {
			List<EObject> statements = new ArrayList<>();
			blocksOfPhase.forEach(o -> statements.addAll(o.getSettings()));
			changes.put(phase, new Blueprint.Change(layers.lower(blocks.open(statements)),
					context.at(blocksOfPhase.getFirst(), Literals.OVERRIDE__PHASE)));
		});
		return changes;
	}
}
