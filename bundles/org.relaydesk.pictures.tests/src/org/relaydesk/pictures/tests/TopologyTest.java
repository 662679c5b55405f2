// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.relaydesk.model.Role;
import org.relaydesk.model.Snapshot;
import org.relaydesk.pictures.Shape.Point;
import org.relaydesk.pictures.topology.Edge;
import org.relaydesk.pictures.topology.Layout;
import org.relaydesk.pictures.topology.Layout.Box;
import org.relaydesk.pictures.topology.Layout.Route;
import org.relaydesk.pictures.topology.Node;
import org.relaydesk.pictures.topology.Topology;
import org.relaydesk.testing.deployment.Model;

/** A topology says what the model says, and its layout keeps things inside and apart. */
class TopologyTest {

	private final Model model = new Model();

	private Topology library() {
		Snapshot snapshot = model.last();
		return Topology.of(snapshot, snapshot.deployment().libraries().getFirst(), new EnglishWords());
	}

	private static Box box(Layout layout, String id) {
		return layout.boxes().stream().filter(box -> box.node().id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void aLibraryIsDrawnFromTheInternetToItsRelays() {
		Node site = library().nodes().get(1);
		assertEquals(List.of("Fiber", "basement", "staff"), site.children().stream().map(Node::title).toList());
		assertEquals(List.of("8.8.8.10"), site.children().get(1).details());
		assertEquals(List.of("KiltonRelay"), site.children().get(1).children().stream().map(Node::title).toList());
	}

	@Test
	void whatTheFirewallIsolatesIsDrawnApart() {
		assertEquals(List.of(new Edge("Main/basement", "Main/staff", true)), library().edges().stream().filter(Edge::isApart).toList());
		model.host.firewall = Optional.empty();
		assertEquals(List.of(), library().edges().stream().filter(Edge::isApart).toList());
	}

	@Test
	void whatStandsInsideIsInsideAndSiblingsAreApart() {
		model.host.relay("Second");
		model.site.host("attic").address("8.8.8.11");
		Layout layout = library().layout();
		assertInside(layout, 0, 0, layout.width(), layout.height(), layout.boxes().stream().map(Box::node).toList());
		layout.boxes().forEach(box -> assertInside(layout, box.x(), box.y(), box.x() + box.width(), box.y() + box.height(), box.node().children()));
		layout.boxes().stream().map(box -> box.node().children()).forEach(siblings -> assertApart(layout, siblings));
	}

	private static void assertInside(Layout layout, double left, double top, double right, double bottom, List<Node> nodes) {
		for (Node node : nodes) {
			Box box = box(layout, node.id());
			assertTrue(left <= box.x() && top <= box.y() && box.x() + box.width() <= right && box.y() + box.height() <= bottom, node::id);
		}
	}

	private static void assertApart(Layout layout, List<Node> siblings) {
		for (int i = 1; i < siblings.size(); i++) {
			Box one = box(layout, siblings.get(i).id());
			for (Node before : siblings.subList(0, i)) {
				Box other = box(layout, before.id());
				assertTrue(one.x() >= other.x() + other.width() || other.x() >= one.x() + one.width() || one.y() >= other.y() + other.height()
						|| other.y() >= one.y() + one.height(), () -> one + " overlaps " + other);
			}
		}
	}

	@Test
	void edgesLeadFromBoxToBox() {
		Layout layout = library().layout();
		for (Route route : layout.routes()) {
			assertTouches(box(layout, route.edge().from()), route.points().getFirst());
			assertTouches(box(layout, route.edge().to()), route.points().getLast());
		}
	}

	private static void assertTouches(Box box, Point point) {
		double x = Math.min(Math.abs(point.x() - box.x()), Math.abs(point.x() - box.x() - box.width()));
		double y = Math.min(Math.abs(point.y() - box.y()), Math.abs(point.y() - box.y() - box.height()));
		assertTrue(Math.min(x, y) < 1, () -> point + " is not at " + box);
	}

	@Test
	void theSameModelIsDrawnTheSame() {
		assertEquals(library().layout(), library().layout());
	}

	@Test
	void manyLibrariesAreCountedByWhatTheyRun() {
		IntStream.range(0, 1000).forEach(i -> model.library("L" + i).site("Main").host("h").relay("R" + i));
		model.relay.settings.role(Role.EXIT);
		List<Node> nodes = Topology.of(model.last(), new EnglishWords()).nodes();
		assertEquals(List.of("1 libraries", "1000 libraries", "Tor network"), nodes.stream().map(Node::title).toList());
		assertEquals(List.of("exit relay"), nodes.getFirst().children().stream().map(Node::title).toList());
	}

	@Test
	void aLibraryWithoutARelayIsShownUnconnected() {
		model.library("Later");
		Topology topology = Topology.of(model.last(), new EnglishWords());
		assertEquals(List.of("library/Kilton", "library/Later", "tor"), topology.nodes().stream().map(Node::id).toList());
		assertEquals(List.of(new Edge("tor", "library/Kilton", false)), topology.edges());
		assertEquals(4, topology.layout().boxes().size());
	}
}
