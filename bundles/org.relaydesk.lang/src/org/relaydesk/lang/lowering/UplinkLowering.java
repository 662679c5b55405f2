// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.Capacity;
import org.relaydesk.lang.relay.Cost;
import org.relaydesk.lang.relay.Gateway;
import org.relaydesk.lang.relay.Networks;
import org.relaydesk.lang.relay.Provider;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.Transfer;
import org.relaydesk.lang.relay.UplinkDeclaration;
import org.relaydesk.lang.values.Addresses;
import org.relaydesk.lang.values.Numbers;
import org.relaydesk.lang.values.Words;
import org.relaydesk.model.Located;
import org.relaydesk.model.TransferCap;
import org.relaydesk.model.TransferCap.Counting;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;

/** Lowers uplinks. */
final class UplinkLowering {

	/** The last day that every month has. */
	private static final int LAST_BILLING_DAY = 28;
	private static final Map<String, Counting> COUNTING = Map.of("both", Counting.SUM, "larger", Counting.LARGER, "down", Counting.DOWN, "up", Counting.UP);
	private static final List<String> COUNTING_WORDS = List.of("both", "larger", "down", "up");

	private final Context context;
	private final Blocks blocks;
	private final QuantityLowering quantities;

	UplinkLowering(Context context, Blocks blocks) {
		this.context = context;
		this.blocks = blocks;
		this.quantities = new QuantityLowering(context);
	}

	Uplink lower(UplinkDeclaration declaration) {
		Block block = blocks.open(declaration.getSettings());
		return new Uplink(declaration.getName(), block.last(Provider.class).map(Provider::getText), capacity(block, "down"), capacity(block, "up"),
				block.last(Transfer.class).flatMap(this::transfer),
				block.all(Networks.class).stream().flatMap(n -> context.readAll(n, Literals.NETWORKS__NETWORKS, Addresses::network).stream()).toList(),
				block.all(Gateway.class).stream().flatMap(g -> context.readAll(g, Literals.GATEWAY__GATEWAYS, Addresses::address).stream()).toList(),
				block.last(Cost.class).flatMap(quantities::cost), context.documentation(declaration), context.at(declaration));
	}

	private Optional<Located<Bandwidth>> capacity(Block block, String direction) {
		return block.all(Capacity.class).reversed().stream().filter(c -> direction.equals(c.getDirection()) && c.getRate() != null).findFirst()
				.flatMap(c -> quantities.bandwidth(c.getRate()).map(rate -> new Located<>(rate, context.at(c, Literals.CAPACITY__RATE))));
	}

	private Optional<Located<TransferCap>> transfer(Transfer transfer) {
		Counting counting = context.read(transfer, Literals.TRANSFER__COUNTING, word -> Words.oneOf(FindingCode.VALUE_WORD, word, "counting", COUNTING_WORDS))
				.map(COUNTING::get).orElse(Counting.SUM);
		int day = context.read(transfer, Literals.TRANSFER__DAY, digits -> Numbers.count(digits, LAST_BILLING_DAY)).orElse(1);
		return Optional.ofNullable(transfer.getVolume()).flatMap(quantities::volume)
				.map(volume -> new Located<>(new TransferCap(volume, counting, day), context.at(transfer, Literals.TRANSFER__VOLUME)));
	}
}
