// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.relaydesk.analysis.Finding;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.relay.Note;
import org.relaydesk.lang.relay.RelayPackage;
import org.relaydesk.lang.values.Reading;
import org.relaydesk.lang.values.Texts;

/** Whether texts in quotes are well formed and hold nothing that could hide in a configuration. */
final class TextChecks {

	private static final RelayPackage RELAY = RelayPackage.eINSTANCE;

	/** By the class of objects that have them: none of these classes has another below it. */
	private static final Map<EClass, List<EAttribute>> TEXTS = Stream.of(RELAY.getRolloutDeclaration_Title(), RELAY.getLibraryDeclaration_Title(),
			RELAY.getSiteDeclaration_Title(), RELAY.getHostDeclaration_Title(), RELAY.getOperator_Text(), RELAY.getField_Value(), RELAY.getFamily_Id(),
			RELAY.getPlace_Text(), RELAY.getPerson_Text(), RELAY.getPerson_Email(), RELAY.getPerson_Phone(), RELAY.getDateRange_Reason(),
			RELAY.getApproval_By(), RELAY.getApproval_Minutes(), RELAY.getNote_Text(), RELAY.getProvider_Text(), RELAY.getHostAddresses_Reason(),
			RELAY.getDnsName_Text(), RELAY.getNickname_Text(), RELAY.getTorrcOption_Value())
			.collect(Collectors.groupingBy(EAttribute::getEContainingClass));

	private TextChecks() {
	}

	static void check(EObject object, Origins origins, List<Finding> findings) {
		for (EAttribute attribute : TEXTS.getOrDefault(object.eClass(), List.of())) {
			if (object.eGet(attribute) != null) {
				check(object, attribute, origins, findings);
			}
		}
	}

	private static void check(EObject object, EAttribute attribute, Origins origins, List<Finding> findings) {
		INode node = NodeModelUtils.findNodesForFeature(object, attribute).getFirst();
		Reading<String> reading = Texts.read(NodeModelUtils.getTokenText(node), (String) object.eGet(attribute), object instanceof Note);
		if (reading instanceof Reading.Wrong<String> wrong) {
			findings.add(Finding.of(wrong.code(), origins.node(object, node), wrong.message()).withReplacements(wrong.replacements()));
		}
	}
}
