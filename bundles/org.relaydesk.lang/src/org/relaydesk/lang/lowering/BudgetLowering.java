// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;
import java.util.Optional;

import org.relaydesk.lang.relay.BudgetDeclaration;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.Speed;
import org.relaydesk.lang.relay.WhileOpen;
import org.relaydesk.model.Budget;
import org.relaydesk.model.Budget.Limits;
import org.relaydesk.model.Ceiling;
import org.relaydesk.model.Located;
import org.relaydesk.model.Rate;

/** Lowers budgets. */
final class BudgetLowering {

	private final Context context;
	private final Blocks blocks;
	private final QuantityLowering quantities;

	BudgetLowering(Context context, Blocks blocks) {
		this.context = context;
		this.blocks = blocks;
		this.quantities = new QuantityLowering(context);
	}

	Budget lower(BudgetDeclaration declaration) {
		Block block = blocks.open(declaration.getSettings());
		Optional<Located<Limits>> whileOpen = block.last(WhileOpen.class)
				.map(open -> new Located<>(limits(blocks.open(open.getSettings())), context.keyword(open)));
		return new Budget(declaration.getName(), limits(block), whileOpen, context.documentation(declaration), context.at(declaration));
	}

	private Limits limits(Block block) {
		List<Located<Ceiling>> ceilings = block.all(org.relaydesk.lang.relay.Ceiling.class).stream().flatMap(c -> ceiling(c).stream()).toList();
		return new Limits(rate(block, "rate"), rate(block, "burst"), ceilings);
	}

	private Optional<Located<Rate>> rate(Block block, String kind) {
		return block.all(Speed.class).reversed().stream().filter(speed -> kind.equals(speed.getKind())).findFirst().flatMap(this::rate);
	}

	private Optional<Located<Rate>> rate(Speed speed) {
		if (speed.getShare() != null) {
			return quantities.percentage(speed.getShare()).map(p -> new Located<>(new Rate.Share(p), context.at(speed, Literals.SPEED__SHARE)));
		}
		return Optional.ofNullable(speed.getQuantity()).flatMap(quantities::bandwidth)
				.map(b -> new Located<>(new Rate.Fixed(b), context.at(speed, Literals.SPEED__QUANTITY)));
	}

	private Optional<Located<Ceiling>> ceiling(org.relaydesk.lang.relay.Ceiling ceiling) {
		if (ceiling.getShare() != null) {
			return quantities.percentage(ceiling.getShare()).map(p -> new Located<>(new Ceiling.Share(p), context.at(ceiling, Literals.CEILING__SHARE)));
		}
		return Optional.ofNullable(ceiling.getVolume()).flatMap(quantities::volume)
				.map(v -> new Located<>(new Ceiling.Volume(v), context.at(ceiling, Literals.CEILING__VOLUME)));
	}
}
