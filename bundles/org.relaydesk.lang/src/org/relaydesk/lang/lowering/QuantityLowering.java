// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.relay.Quantity;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.Share;
import org.relaydesk.lang.values.Numbers;
import org.relaydesk.lang.values.Quantities;
import org.relaydesk.lang.values.Reading;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.Cost;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.model.quantity.Volume;

/** Lowers numbers with units. */
final class QuantityLowering {

	private final Context context;

	QuantityLowering(Context context) {
		this.context = context;
	}

	Optional<Bandwidth> bandwidth(Quantity quantity) {
		return read(quantity, Quantities::bandwidth);
	}

	Optional<DataVolume> data(Quantity quantity) {
		return read(quantity, Quantities::data);
	}

	Optional<Percentage> percentage(Share share) {
		return context.read(share, Literals.SHARE__PERCENT, Numbers::percentage);
	}

	Optional<Volume> volume(org.relaydesk.lang.relay.Volume volume) {
		Optional<Period> period = context.read(volume, Literals.VOLUME__PERIOD, Quantities::period);
		return Optional.ofNullable(volume.getQuantity()).flatMap(this::data).flatMap(amount -> period.map(p -> new Volume(amount, p)));
	}

	Optional<Cost> cost(org.relaydesk.lang.relay.Cost cost) {
		Optional<Period> period = context.read(cost, Literals.COST__PERIOD, Quantities::period);
		return Optional.ofNullable(cost.getAmount()).flatMap(amount -> read(amount, QuantityLowering::money))
				.flatMap(money -> period.map(p -> new Cost(money.amount, money.currency, p)));
	}

	private record Money(BigDecimal amount, Currency currency) {
	}

	private static Reading<Money> money(String number, String code) {
		return Numbers.number(number).then(amount -> Quantities.currency(number, code).map(currency -> new Money(amount, currency)));
	}

	/** Reads number and unit, written apart or in one; a mistake is reported at the half that is wrong. */
	private <T> Optional<T> read(Quantity quantity, BiFunction<String, String, Reading<T>> reader) {
		if (quantity.getGlued() != null) {
			List<String> parts = Quantities.unglue(quantity.getGlued());
			return context.read(quantity, Literals.QUANTITY__GLUED, text -> reader.apply(parts.get(0), parts.get(1)));
		}
		if (quantity.getNumber() == null) {
			return Optional.empty();
		}
		Reading<T> reading = reader.apply(quantity.getNumber(), quantity.getUnit());
		boolean wrongUnit = reading instanceof Reading.Wrong<T>(FindingCode code, Message message, List<String> words) && code == FindingCode.VALUE_UNIT;
		EAttribute place = wrongUnit && quantity.getUnit() != null ? Literals.QUANTITY__UNIT : Literals.QUANTITY__NUMBER;
		return context.read(quantity, place, text -> reading);
	}
}
