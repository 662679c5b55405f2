// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.relaydesk.lang.relay.RelayPackage.Literals;

/** A name that nothing declares: declare it. Names that look alike are offered first, as replacements. */
final class DeclareName implements QuickFix {

	private static final Map<EClass, String> DECLARATIONS = Map.of(
			Literals.BUDGET_DECLARATION, "budget %s {\n  rate 10 Mbit/s\n}",
			Literals.PORTS_DECLARATION, "ports %s = 80, 443",
			Literals.POLICY_DECLARATION, "exit policy %s {\n  accept *:80, *:443\n  reject *:*\n}",
			Literals.FIREWALL_DECLARATION, "firewall %s {\n  manage ssh from 192.0.2.0/24\n  isolate lan\n}",
			Literals.TEMPLATE_DECLARATION, "template %s {\n  role   middle\n  ORPort 9001\n}");

	@Override
	public List<Fix> fixes(Problem problem) {
		return problem.inside(EObject.class).stream().flatMap(user -> user.eClass().getEAllReferences().stream()
				.filter(reference -> stands(user, reference, problem.offset())).map(EReference::getEReferenceType))
				.filter(DECLARATIONS::containsKey).findFirst()
				.map(kind -> Fix.of(text("fix.declare", DECLARATIONS.get(kind).replaceFirst(" %s.*(?s).*", ""), problem.word()),
						Edit.declare(problem.file(), DECLARATIONS.get(kind).formatted(problem.word()))))
				.stream().toList();
	}

	private static boolean stands(EObject user, EReference reference, int offset) {
		return !reference.isContainment() && NodeModelUtils.findNodesForFeature(user, reference).stream().mapToInt(INode::getOffset)
				.anyMatch(start -> start == offset);
	}
}
