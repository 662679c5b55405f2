// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relaydesk.lang.relay.RelayPackage;
import org.relaydesk.lang.values.Addresses;
import org.relaydesk.lang.values.Numbers;
import org.relaydesk.lang.values.Ports;
import org.relaydesk.lang.values.Quantities;
import org.relaydesk.lang.values.Reading;
import org.relaydesk.lang.values.Times;

/** What the text of each attribute of the parse tree has to mean, where it means something alone. Lowering judges what depends on its place. */
final class ValueTable {

	private static final Map<EStructuralFeature, Function<String, Reading<?>>> READERS = readers(RelayPackage.eINSTANCE);

	private ValueTable() {
	}

	/** How to read an attribute's text; {@code null} if any text will do. */
	static Function<String, Reading<?>> reader(EAttribute attribute) {
		return READERS.get(attribute);
	}

	private static Map<EStructuralFeature, Function<String, Reading<?>>> readers(RelayPackage relay) {
		Map<EStructuralFeature, Function<String, Reading<?>>> readers = new HashMap<>();
		addresses(relay, readers);
		times(relay, readers);
		numbers(relay, readers);
		return Map.copyOf(readers);
	}

	private static void addresses(RelayPackage relay, Map<EStructuralFeature, Function<String, Reading<?>>> readers) {
		for (EAttribute network : List.of(relay.getNamedNetwork_Networks(), relay.getRefuse_Networks(), relay.getNetworks_Networks(),
				relay.getVendors_Networks(), relay.getSource_Address(), relay.getEnsure_Except())) {
			readers.put(network, Addresses::network);
		}
		for (EAttribute address : List.of(relay.getHostAddress_Address(), relay.getHostAddress_Public(), relay.getListener_Address(),
				relay.getRelayAddress_Addresses(), relay.getOutbound_Addresses(), relay.getGateway_Gateways())) {
			readers.put(address, Addresses::address);
		}
		readers.put(relay.getTarget_Address(), Addresses::pattern);
	}

	private static void times(RelayPackage relay, Map<EStructuralFeature, Function<String, Reading<?>>> readers) {
		for (EAttribute date : List.of(relay.getPhaseDeclaration_Date(), relay.getApproval_Date(), relay.getDateRange_From(), relay.getDateRange_To())) {
			readers.put(date, Times::date);
		}
		readers.put(relay.getSpan_From(), Times::clock);
		readers.put(relay.getSpan_To(), Times::clock);
		readers.put(relay.getDayRange_From(), Times::day);
		readers.put(relay.getDayRange_To(), Times::day);
		readers.put(relay.getPlace_Timezone(), Times::zone);
	}

	private static void numbers(RelayPackage relay, Map<EStructuralFeature, Function<String, Reading<?>>> readers) {
		for (EAttribute port : List.of(relay.getListener_Port(), relay.getListener_Local(), relay.getTransport_Port(), relay.getMetrics_Port(),
				relay.getManage_Port())) {
			readers.put(port, Ports::port);
		}
		readers.put(relay.getVolume_Period(), Quantities::period);
		readers.put(relay.getCost_Period(), Quantities::period);
		readers.put(relay.getShare_Percent(), Numbers::percentage);
		readers.put(relay.getTorVersion_Version(), version -> Numbers.torVersion(version, Optional.empty()));
		readers.put(relay.getLimit_Count(), count -> Numbers.count(count, 1_000_000));
		readers.put(relay.getTransfer_Day(), day -> Numbers.count(day, 28));
	}
}
