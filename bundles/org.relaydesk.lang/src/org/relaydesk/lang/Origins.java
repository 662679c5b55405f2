// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.RelayPackage;
import org.relaydesk.model.Origin;

/** Where things of the parse tree stand in the text. */
public final class Origins {

	private final URI folder;
	private final Map<URI, String> paths = new ConcurrentHashMap<>();

	private Origins(URI folder) {
		this.folder = folder;
	}

	/** The origins of files that lie in a folder of this URI. */
	public static Origins in(URI folder) {
		return new Origins(folder.hasTrailingPathSeparator() ? folder.trimSegments(1) : folder);
	}

	/** The URI of the file with this path; of the folder itself, if the path is empty. */
	public URI uri(String path) {
		return path.isEmpty() ? folder : folder.appendSegments(Arrays.stream(path.split("/")).map(segment -> URI.encodeSegment(segment, false)).toArray(String[]::new));
	}

	/** The path of a file, relative to the folder. */
	public String path(URI file) {
		return paths.computeIfAbsent(file, this::relativePath);
	}

	private String relativePath(URI file) {
		return file.segmentsList().stream().skip(folder.segmentCount()).map(URI::decode).collect(Collectors.joining("/"));
	}

	/** The name of a declaration, or else the whole statement. */
	public Origin of(EObject object) {
		return object instanceof Named ? of(object, RelayPackage.Literals.NAMED__NAME) : node(object, NodeModelUtils.findActualNodeFor(object));
	}

	/** The first value of a feature; the whole object if it has none in the text. */
	public Origin of(EObject object, EStructuralFeature feature) {
		return ofEach(object, feature).apply(0);
	}

	/** The values of a feature by their index, from 0. The text is looked through when one is asked for, and but once: lists may be long. */
	public IntFunction<Origin> ofEach(EObject object, EStructuralFeature feature) {
		return new IntFunction<>() {
			private List<INode> nodes;

			@Override
			public Origin apply(int index) {
				if (nodes == null) {
					nodes = NodeModelUtils.findNodesForFeature(object, feature);
				}
				return node(object, index < nodes.size() ? nodes.get(index) : NodeModelUtils.findActualNodeFor(object));
			}
		};
	}

	/** Where the first word of a statement stands. */
	public Origin keyword(EObject object) {
		return node(object, firstNode(object));
	}

	/** The first word of a statement. */
	public String firstWord(EObject object) {
		return firstNode(object).getText().strip();
	}

	private static INode firstNode(EObject object) {
		INode whole = NodeModelUtils.findActualNodeFor(object);
		for (ILeafNode leaf : whole.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf;
			}
		}
		return whole;
	}

	/** A node of the text, without the blanks and comments around it. */
	public Origin node(EObject object, INode node) {
		return range(object.eResource(), node, node.getOffset(), node.getLength());
	}

	/** Some characters of the text in which a node stands. */
	public Origin range(Resource file, INode node, int offset, int length) {
		LineAndColumn start = NodeModelUtils.getLineAndColumn(node, offset);
		LineAndColumn end = NodeModelUtils.getLineAndColumn(node, offset + length);
		return new Origin(path(file.getURI()), start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
	}
}
