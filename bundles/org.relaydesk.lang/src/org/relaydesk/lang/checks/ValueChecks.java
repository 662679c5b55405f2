// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.relay.Listener;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.PortSpan;
import org.relaydesk.lang.relay.Quantity;
import org.relaydesk.lang.relay.RelayPackage;
import org.relaydesk.lang.values.Ports;
import org.relaydesk.lang.values.Reading;
import org.relaydesk.model.Origin;

import jakarta.inject.Singleton;

/** Whether each value means something. */
@Singleton
class ValueChecks {

	private static final RelayPackage RELAY = RelayPackage.eINSTANCE;

	List<Finding> findings(EObject object, Origins origins) {
		List<Finding> findings = new ArrayList<>();
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Function<String, Reading<?>> reader = ValueTable.reader(attribute);
			if (reader != null) {
				check(object, attribute, reader, origins, findings);
			}
		}
		switch (object) {
			case PortSpan span -> add(Ports.range(span.getFrom(), span.getTo()), () -> whole(origins, span), findings);
			case Quantity quantity -> quantity(quantity, origins, findings);
			case Listener listener when listener.getPort() == null -> findings
					.add(Finding.of(FindingCode.VALUE_PORT, origins.of(listener), text("value.port.missing", listener.getAddress() + ":9001")));
			case Named named -> NameRules.check(named, origins, findings);
			default -> TextChecks.check(object, origins, findings);
		}
		return findings;
	}

	private static Origin whole(Origins origins, PortSpan span) {
		return span.getTo() == null ? origins.of(span, RELAY.getPortSpan_From()) : origins.of(span);
	}

	private static void check(EObject object, EAttribute attribute, Function<String, Reading<?>> reader, Origins origins, List<Finding> findings) {
		if (!attribute.isMany()) {
			String text = (String) object.eGet(attribute);
			if (text != null) {
				add(reader.apply(text), () -> origins.of(object, attribute), findings);
			}
			return;
		}
		IntFunction<Origin> places = origins.ofEach(object, attribute);
		List<?> texts = (List<?>) object.eGet(attribute);
		for (int i = 0; i < texts.size(); i++) {
			int index = i;
			if (texts.get(i) instanceof String text) {
				add(reader.apply(text), () -> places.apply(index), findings);
			}
		}
	}

	/** The unit is to blame for an unknown unit, the number for everything else. */
	private static void quantity(Quantity quantity, Origins origins, List<Finding> findings) {
		Reading<?> reading = Amounts.read(quantity);
		boolean unit = reading instanceof Reading.Wrong<?> wrong && wrong.code() == FindingCode.VALUE_UNIT && quantity.getUnit() != null;
		EStructuralFeature blamed = quantity.getGlued() != null ? RELAY.getQuantity_Glued() : unit ? RELAY.getQuantity_Unit() : RELAY.getQuantity_Number();
		add(reading, () -> origins.of(quantity, blamed), findings);
	}

	private static void add(Reading<?> reading, Supplier<Origin> place, List<Finding> findings) {
		if (reading instanceof Reading.Wrong<?>(FindingCode code, Message message, List<String> replacements)) {
			findings.add(Finding.of(code, place.get(), message).withReplacements(replacements));
		}
	}
}
