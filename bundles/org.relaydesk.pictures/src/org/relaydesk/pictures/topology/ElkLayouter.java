// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.relaydesk.pictures.Shape.Point;

/** Asks Eclipse ELK's layered algorithm, as a plain object: on OSGi and on a plain class path alike, and in several threads at once. */
final class ElkLayouter {

	/** The width of a character at {@link org.relaydesk.pictures.Picture#FONT_SIZE}: that of the widest usual font, so that no font of a reader overflows. */
	private static final double CHARACTER = 7.4;
	private static final double BETWEEN_NODES = 16;
	private static final double BETWEEN_LAYERS = 34;

	private final Topology topology;
	private final Map<String, ElkNode> elkNodes = new HashMap<>();

	ElkLayouter(Topology topology) {
		this.topology = topology;
	}

	Layout layout() {
		LayoutMetaDataService.getInstance(); // its creation tells ELK how to copy the default values of its options
		ElkNode root = ElkGraphUtil.createGraph();
		set(root, new ElkPadding(4));
		topology.nodes().forEach(node -> create(node, root));
		List<ElkEdge> elkEdges = topology.edges().stream().map(edge -> ElkGraphUtil.createSimpleEdge(elkNodes.get(edge.from()), elkNodes.get(edge.to()))).toList();
		new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
		List<Layout.Box> boxes = new ArrayList<>();
		topology.nodes().forEach(node -> collect(node, 0, 0, boxes));
		List<Layout.Route> routes = new ArrayList<>();
		for (int i = 0; i < elkEdges.size(); i++) {
			routes.add(new Layout.Route(topology.edges().get(i), points(elkEdges.get(i))));
		}
		return new Layout(root.getWidth(), root.getHeight(), List.copyOf(boxes), List.copyOf(routes));
	}

	private static void set(ElkNode parent, ElkPadding padding) {
		parent.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		parent.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		parent.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		parent.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED); // what many are joined to stands at the middle of them
		parent.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
		parent.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
		parent.setProperty(LayeredOptions.PADDING, padding);
	}

	private void create(Node node, ElkNode parent) {
		ElkNode elkNode = ElkGraphUtil.createNode(parent);
		elkNodes.put(node.id(), elkNode);
		double width = 2 * Layout.INSET + CHARACTER * node.columns();
		double height = 2 * Layout.INSET + Layout.LINE * node.lines();
		if (node.children().isEmpty()) {
			elkNode.setDimensions(width, height);
			return;
		}
		set(elkNode, new ElkPadding(height, Layout.INSET, Layout.INSET, Layout.INSET));
		elkNode.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
		elkNode.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(width, height));
		node.children().forEach(child -> create(child, elkNode));
	}

	private void collect(Node node, double left, double top, List<Layout.Box> boxes) {
		ElkNode elkNode = elkNodes.get(node.id());
		double x = left + elkNode.getX();
		double y = top + elkNode.getY();
		boxes.add(new Layout.Box(node, x, y, elkNode.getWidth(), elkNode.getHeight()));
		node.children().forEach(child -> collect(child, x, y, boxes));
	}

	private static List<Point> points(ElkEdge edge) {
		double x = 0;
		double y = 0;
		for (ElkNode node = edge.getContainingNode(); node != null; node = node.getParent()) {
			x += node.getX();
			y += node.getY();
		}
		List<Point> points = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(new Point(x + section.getStartX(), y + section.getStartY()));
			for (ElkBendPoint bend : section.getBendPoints()) {
				points.add(new Point(x + bend.getX(), y + bend.getY()));
			}
			points.add(new Point(x + section.getEndX(), y + section.getEndY()));
		}
		return List.copyOf(points);
	}
}
