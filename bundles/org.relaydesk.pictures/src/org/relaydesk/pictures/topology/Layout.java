// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import java.util.List;
import java.util.stream.IntStream;

import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Point;

/**
 * A topology with coordinates, in pixels from the top left of the whole.
 *
 * @param boxes each before those that stand inside it
 */
public record Layout(double width, double height, List<Box> boxes, List<Route> routes) {

	/** Where a node is drawn. Its title and details stand at the top, {@link #LINE} apart, {@link #INSET} from the edges. */
	public record Box(Node node, double x, double y, double width, double height) {

		private Box of(Node other) {
			return new Box(other, x, y, width, height);
		}
	}

	/** The way that an edge is drawn, from box to box. */
	public record Route(Edge edge, List<Point> points) {
	}

	/** The space between the edge of a box and what stands inside it. */
	public static final double INSET = 10;
	/** The height of a line of text. */
	public static final double LINE = 17;

	/** The same coordinates for a topology of the same shape. */
	Layout of(Topology other) {
		List<Node> nodes = other.all();
		List<Box> otherBoxes = IntStream.range(0, nodes.size()).mapToObj(i -> boxes.get(i).of(nodes.get(i))).toList();
		List<Route> otherRoutes = IntStream.range(0, routes.size()).mapToObj(i -> new Route(other.edges().get(i), routes.get(i).points())).toList();
		return new Layout(width, height, otherBoxes, otherRoutes);
	}

	/** The drawing. */
	public Picture picture(String title, String description) {
		return new TopologyPicture(this).picture(title, description);
	}
}
