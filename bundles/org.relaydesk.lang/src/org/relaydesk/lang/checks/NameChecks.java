// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.Nearest;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.parsing.MistakenParseResult;
import org.relaydesk.lang.relay.RelayPackage;
import org.relaydesk.lang.scoping.FolderNames;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Whether each name that is used is declared. */
@Singleton
class NameChecks {

	private static final RelayPackage RELAY = RelayPackage.eINSTANCE;

	private final IScopeProvider scopes;
	private final FolderNames folder;

	@Inject
	NameChecks(IScopeProvider scopes, FolderNames folder) {
		this.scopes = scopes;
		this.folder = folder;
	}

	/** A reference of an object that may lead nowhere. */
	Optional<Finding> unresolved(EObject user, EReference reference, Origins origins) {
		EObject target = (EObject) user.eGet(reference);
		if (target == null || !target.eIsProxy()) {
			return Optional.empty();
		}
		String name = NodeModelUtils.getTokenText(NodeModelUtils.findNodesForFeature(user, reference).getFirst());
		if (isLost(name, user.eResource()) || isRolloutMissing(reference, user.eResource())) {
			return Optional.empty();
		}
		List<String> near = Nearest.of(name, declared(scopes.getScope(user, reference)));
		Message message = Nearest.asking(text("name.unresolved." + reference.getEReferenceType().getName(), name), near);
		return Optional.of(Finding.of(FindingCode.NAME_UNRESOLVED, origins.of(user, reference), message).withReplacements(near));
	}

	private static List<String> declared(IScope scope) {
		return StreamSupport.stream(scope.getAllElements().spliterator(), false).map(d -> d.getName().getLastSegment()).distinct().toList();
	}

	/** Phases and the operator's networks stand in the rollout: as long as there is none, that is what is missing. */
	private boolean isRolloutMissing(EReference reference, Resource resource) {
		EClass type = reference.getEReferenceType();
		return (type == RELAY.getPhaseDeclaration() || type == RELAY.getNamedNetwork()) && !folder.declares(resource, RELAY.getRolloutDeclaration());
	}

	/** Whether a word stands in a part of the folder that could not be read: it may well be declared there. */
	private static boolean isLost(String name, Resource resource) {
		return resource.getResourceSet().getResources().stream()
				.anyMatch(other -> other instanceof XtextResource file && MistakenParseResult.hides(file.getParseResult(), name));
	}
}
