// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.Hibernation;
import org.relaydesk.analysis.budget.UplinkForecast;
import org.relaydesk.analysis.budget.UplinkForecast.Month;
import org.relaydesk.model.quantity.Percentage;

import com.google.gson.stream.JsonWriter;

/**
 * Forecasts as JSON: volumes in bytes, rates in bits per second, {@code week} by the hour from Monday 0:00.
 *
 * @param use a share of the rates to state beside full use
 */
public record TrafficJson(List<UplinkForecast> uplinks, Optional<Percentage> use) implements Json.Value {

	private static final int HOURS = 168;

	@Override
	public void write(JsonWriter json) throws IOException {
		json.beginArray();
		for (UplinkForecast uplink : uplinks) {
			json.beginObject().name("uplink").value(uplink.label()).name("relays");
			Json.strings(json, uplink.shared().budgets().stream().map(budget -> budget.relay().relay().name()).toList());
			json.name("counting").value(uplink.cap().map(cap -> cap.counting().name().toLowerCase(Locale.ROOT)).orElse(null));
			json.name("week").beginArray();
			for (int hour = 0; hour < HOURS; hour++) {
				json.value(uplink.rollup().hour(hour).bitsPerSecond());
			}
			json.endArray().name("full");
			months(json, uplink.months(Percentage.ALL));
			if (use.isPresent()) {
				json.name("use").value(use.get().toString()).name("expected");
				months(json, uplink.months(use.get()));
			}
			json.name("hibernations");
			hibernations(json, uplink);
			json.endObject();
		}
		json.endArray();
	}

	private static void months(JsonWriter json, List<Month> months) throws IOException {
		json.beginArray();
		for (Month month : months) {
			json.beginObject().name("month").value(month.month().map(Object::toString).orElse(null));
			json.name("down").value(month.traffic().down().bytes()).name("up").value(month.traffic().up().bytes());
			if (month.counted().isPresent() && month.allowed().isPresent()) {
				json.name("counted").value(month.counted().get().bytes()).name("allowed").value(month.allowed().get().bytes());
			}
			json.endObject();
		}
		json.endArray();
	}

	private static void hibernations(JsonWriter json, UplinkForecast uplink) throws IOException {
		json.beginArray();
		for (EffectiveBudget budget : uplink.shared().budgets()) {
			Optional<Hibernation> sleep = uplink.hibernation(budget);
			if (sleep.isPresent()) {
				json.beginObject().name("relay").value(budget.relay().relay().name()).name("date").value(sleep.get().date().map(Object::toString).orElse(null));
				json.name("day").value(sleep.get().day()).name("lasting").value(sleep.get().lasting().bitsPerSecond()).endObject();
			}
		}
		json.endArray();
	}
}
