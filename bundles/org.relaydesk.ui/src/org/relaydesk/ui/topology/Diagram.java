// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.topology;

import static org.relaydesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.relaydesk.model.Library;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.pictures.topology.Layout;
import org.relaydesk.pictures.topology.Node;
import org.relaydesk.pictures.topology.Topology;
import org.relaydesk.pictures.topology.TopologyWords;
import org.relaydesk.ui.picture.Figure;
import org.relaydesk.ui.picture.Figure.Spot;

/** The laid-out diagram of a library, or of the whole rollout, whose boxes lead to the model. */
record Diagram(String title, Layout layout) {

	private static final TopologyWords WORDS = new TopologyTexts();

	static Diagram of(Snapshot snapshot, Optional<Library> library) {
		Topology topology = library.map(one -> Topology.of(snapshot, one, WORDS)).orElseGet(() -> Topology.inFull(snapshot, WORDS));
		return new Diagram(library.map(Library::label).orElse(snapshot.rollout().label()), topology.layout());
	}

	Figure<Origin> figure() {
		List<Spot<Origin>> spots = new ArrayList<>();
		layout.boxes().forEach(box -> box.node().origin()
				.ifPresent(origin -> spots.add(new Spot<>(box.x(), box.y(), box.width(), box.height(), name(box.node()), origin))));
		String description = layout.boxes().stream().map(box -> name(box.node())).collect(Collectors.joining("; "));
		return new Figure<>(layout.picture(text("topology.title", title), description), spots);
	}

	private static String name(Node node) {
		List<String> words = new ArrayList<>(List.of(text("topology.node." + node.kind(), node.title())));
		words.addAll(node.details());
		return String.join(", ", words);
	}
}
