// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.relaydesk.lang.relay.NamedNetwork;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.RelayPackage;

import jakarta.inject.Inject;

/** The places where a name stands: at its declaration and wherever it is used in the folder. */
public class Occurrences {

	private final EObjectAtOffsetHelper helper;

	@Inject
	Occurrences(EObjectAtOffsetHelper helper) {
		this.helper = helper;
	}

	/** A name in the text. */
	public record Occurrence(Resource file, INode node) {
	}

	/** What the name at an offset speaks of; empty if no name stands there. */
	public Optional<Named> declarationAt(XtextResource file, int offset) {
		if (file.getParseResult() == null) {
			return Optional.empty();
		}
		if (helper.resolveCrossReferencedElementAt(file, offset) instanceof Named target && !target.eIsProxy()) {
			return Optional.of(target);
		}
		EObject element = helper.resolveContainedElementAt(file, offset);
		return element instanceof Named named && nameNode(named).filter(node -> touches(node, offset)).isPresent() ? Optional.of(named) : Optional.empty();
	}

	/** The node of the name or reference at an offset. */
	public Optional<INode> nodeAt(XtextResource file, int offset) {
		ICompositeNode root = file.getParseResult().getRootNode();
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		boolean atItsEnd = offset > 0 && (leaf == null || leaf.isHidden() || !Character.isLetterOrDigit(leaf.getText().charAt(0)));
		return Optional.ofNullable(atItsEnd ? NodeModelUtils.findLeafNodeAtOffset(root, offset - 1) : leaf);
	}

	/**
	 * All places of a declaration's name, in the order of the files and of the text. LANs of several sites may share a name, which a shared
	 * firewall then uses for all of them: they count as one.
	 */
	public List<Occurrence> of(Named declaration, BooleanSupplier cancelled) {
		List<Occurrence> found = new ArrayList<>();
		ResourceSet folder = declaration.eResource().getResourceSet();
		for (Resource file : List.copyOf(folder.getResources())) {
			TreeIterator<EObject> contents = file.getAllContents();
			while (contents.hasNext() && !cancelled.getAsBoolean()) {
				EObject object = contents.next();
				if (object instanceof Named named && isSame(named, declaration)) {
					nameNode(named).ifPresent(node -> found.add(new Occurrence(file, node)));
				}
				collectReferences(object, declaration, found);
			}
		}
		return found;
	}

	private static void collectReferences(EObject object, Named declaration, List<Occurrence> found) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && object.eGet(reference) instanceof Named target && isSame(target, declaration)) {
				NodeModelUtils.findNodesForFeature(object, reference).stream().findFirst()
						.ifPresent(node -> found.add(new Occurrence(object.eResource(), node)));
			}
		}
	}

	private static boolean isSame(Named one, Named other) {
		return one == other || one instanceof NamedNetwork && other instanceof NamedNetwork && one.getName() != null && one.getName().equals(other.getName());
	}

	/** Where a declaration's own name stands; empty if it has none. */
	public static Optional<INode> nameNode(Named named) {
		return NodeModelUtils.findNodesForFeature(named, RelayPackage.Literals.NAMED__NAME).stream().findFirst();
	}

	private static boolean touches(INode node, int offset) {
		return node.getOffset() <= offset && offset <= node.getEndOffset();
	}

	/** The names that declarations of the same kind already have in the folder. */
	public static Set<String> namesLike(Named declaration) {
		Set<String> names = new java.util.TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		for (Resource file : declaration.eResource().getResourceSet().getResources()) {
			file.getAllContents().forEachRemaining(object -> {
				if (object.eClass() == declaration.eClass() && object != declaration && object instanceof Named named && named.getName() != null
						&& isInSameScope(named, declaration)) {
					names.add(named.getName());
				}
			});
		}
		return names;
	}

	/** Names of sites, LANs, uplinks and hosts are unique in their parent, all others in the folder. */
	private static boolean isInSameScope(Named one, Named other) {
		return switch (one.eClass().getClassifierID()) {
			case RelayPackage.SITE_DECLARATION, RelayPackage.LAN_DECLARATION, RelayPackage.UPLINK_DECLARATION, RelayPackage.HOST_DECLARATION ->
				one.eContainer() == other.eContainer();
			default -> true;
		};
	}
}
