// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.relay.HostDeclaration;
import org.relaydesk.lang.relay.LanDeclaration;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.NetworkDeclaration;
import org.relaydesk.lang.relay.PhaseDeclaration;
import org.relaydesk.lang.relay.RolloutDeclaration;
import org.relaydesk.lang.relay.SiteDeclaration;
import org.relaydesk.lang.relay.UplinkDeclaration;
import org.relaydesk.lang.scoping.FolderNames;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Whether names are unique: most kinds in the folder; sites, uplinks, LANs and hosts in their parent. Names that differ only in case are
 * one, since they become names of files. That there is one rollout only is another check's business: phases and networks are compared
 * within theirs.
 */
@Singleton
class DuplicateChecks {

	private static final Comparator<Named> BY_PLACE = Comparator.<Named, String>comparing(n -> n.eResource().getURI().toString())
			.thenComparing(n -> NodeModelUtils.findActualNodeFor(n).getOffset());

	private final FolderNames folder;

	@Inject
	DuplicateChecks(FolderNames folder) {
		this.folder = folder;
	}

	/** The finding sits on the later declaration and names the first one. */
	Optional<Finding> duplicate(Named named, Origins origins) {
		if (named.getName() == null || named instanceof RolloutDeclaration) {
			return Optional.empty();
		}
		Optional<Named> first = (isLocal(named) ? siblings(named) : firstNamesakes(named)).filter(other -> BY_PLACE.compare(other, named) < 0).min(BY_PLACE);
		return first.map(other -> finding(named, other, origins));
	}

	private static boolean isLocal(Named named) {
		return named instanceof SiteDeclaration || named instanceof UplinkDeclaration || named instanceof LanDeclaration || named instanceof HostDeclaration
				|| named instanceof PhaseDeclaration || named instanceof NetworkDeclaration;
	}

	private static Stream<Named> siblings(Named named) {
		List<Named> siblings = EcoreUtil2.typeSelect(named.eContainer().eContents(), Named.class);
		return siblings.stream().filter(other -> other.eClass() == named.eClass() && named.getName().equalsIgnoreCase(other.getName()));
	}

	/** Those in the first file that has any: of thousands of files with one name, no other need be looked into. */
	private Stream<Named> firstNamesakes(Named named) {
		List<IEObjectDescription> declared = folder.declared(named.eResource(), named.eClass(), QualifiedName.create(named.getName()))
				.filter(found -> found.getEClass() == named.eClass()).toList();
		if (declared.size() == 1) {
			return Stream.empty(); // the name itself
		}
		return declared.stream().map(DuplicateChecks::file).min(Comparator.naturalOrder()).stream()
				.flatMap(first -> declared.stream().filter(found -> first.equals(file(found))))
				.map(found -> (EObject) EcoreUtil.resolve(found.getEObjectOrProxy(), named)).filter(Named.class::isInstance).map(Named.class::cast);
	}

	private static String file(IEObjectDescription declared) {
		return declared.getEObjectURI().trimFragment().toString();
	}

	private static Finding finding(Named named, Named first, Origins origins) {
		String key = "name.duplicate." + named.eClass().getName();
		Message already = text(key, first.getName(), origins.of(first).fileAndLine());
		Message message = text(named.getName().equals(first.getName()) ? "name.duplicate" : "name.duplicate.case", already);
		return Finding.of(FindingCode.NAME_DUPLICATE, origins.of(named), message)
				.withRelated(List.of(new Finding.Related(text(key + ".first"), origins.of(first))));
	}
}
