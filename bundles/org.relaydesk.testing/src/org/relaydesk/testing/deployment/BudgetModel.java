// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing.deployment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.Budget;
import org.relaydesk.model.Ceiling;
import org.relaydesk.model.Located;
import org.relaydesk.model.Rate;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.model.quantity.Volume;

/** A budget in the making; places are {@code BUDGET/statement} and {@code BUDGET/open/statement}. */
public final class BudgetModel {

	private static final class Part {
		Optional<Rate> rate = Optional.empty();
		Optional<Rate> burst = Optional.empty();
		final List<Ceiling> ceilings = new ArrayList<>();
	}

	private final String name;
	private final Part outer = new Part();
	private final Part open = new Part();
	private boolean whileOpen;

	private BudgetModel(String name) {
		this.name = name;
	}

	public static BudgetModel named(String name) {
		return new BudgetModel(name);
	}

	private Part part() {
		return whileOpen ? open : outer;
	}

	/** Such as {@code 20 Mbit/s}, {@code 300 kbit/s}, {@code 7 bit/s} or {@code 20%}. */
	public BudgetModel rate(String text) {
		part().rate = Optional.of(rateOf(text));
		return this;
	}

	public BudgetModel burst(String text) {
		part().burst = Optional.of(rateOf(text));
		return this;
	}

	public BudgetModel atMost(int percent) {
		part().ceilings.add(new Ceiling.Share(new Percentage(BigDecimal.valueOf(percent))));
		return this;
	}

	public BudgetModel atMost(long gigabytes, Period period) {
		return atMost(new DataVolume(gigabytes * 1_000_000_000), period);
	}

	public BudgetModel atMost(DataVolume volume, Period period) {
		part().ceilings.add(new Ceiling.Volume(new Volume(volume, period)));
		return this;
	}

	/** What follows holds while the library is open. */
	public BudgetModel whileOpen() {
		whileOpen = true;
		return this;
	}

	private static Rate rateOf(String text) {
		if (text.endsWith("%")) {
			return new Rate.Share(new Percentage(new BigDecimal(text.substring(0, text.length() - 1))));
		}
		String[] parts = text.split(" ");
		BigDecimal factor = new BigDecimal(switch (parts[1]) {
			case "Mbit/s" -> 1_000_000;
			case "kbit/s" -> 1_000;
			case "KiB/s" -> 8 * 1024;
			default -> 1;
		});
		return new Rate.Fixed(new Bandwidth(new BigDecimal(parts[0]).multiply(factor).longValueExact()));
	}

	private Budget.Limits limits(Part part, String prefix) {
		List<Located<Ceiling>> ceilings = part.ceilings.stream().map(c -> Place.located(c, prefix + "at most " + c)).toList();
		return new Budget.Limits(part.rate.map(r -> Place.located(r, prefix + "rate")), part.burst.map(b -> Place.located(b, prefix + "burst")),
				ceilings);
	}

	public Budget build() {
		Optional<Located<Budget.Limits>> inner = whileOpen ? Optional.of(Place.located(limits(open, name + "/open/"), name + "/while open"))
				: Optional.empty();
		return new Budget(name, limits(outer, name + "/"), inner, "", Place.at(name));
	}
}
