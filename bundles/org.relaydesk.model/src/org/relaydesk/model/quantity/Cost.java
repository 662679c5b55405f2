// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.quantity;

import java.math.BigDecimal;
import java.util.Currency;

/** A running cost, such as {@code 40 USD per month}. */
public record Cost(BigDecimal amount, Currency currency, Period period) {

	@Override
	public String toString() {
		return amount.toPlainString() + " " + currency.getCurrencyCode() + " per " + period;
	}
}
