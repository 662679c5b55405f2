// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Documented;
import org.relaydesk.model.Host;
import org.relaydesk.model.Library;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Relay;

/** What of a deployment is declared in one file. */
final class ModelElements {

	private final IFile file;
	private final String path;
	/** The lines on which declarations of the top level begin, sorted. */
	private final int[] tops;

	private ModelElements(IFile file, Deployment deployment) {
		this.file = file;
		this.path = file.getProjectRelativePath().toString();
		Stream<Documented> declarations = Stream.of(deployment.libraries(), deployment.budgets(), deployment.policies(), deployment.firewalls())
				.flatMap(List::stream);
		this.tops = Stream.concat(declarations.map(Documented::origin), Stream.of(deployment.rollout().origin())).filter(this::isHere)
				.mapToInt(Origin::line).sorted().toArray();
	}

	/** The libraries in the file, in the order of its lines, with their hosts and relays. */
	static List<ModelElement> of(IFile file, Deployment deployment) {
		ModelElements elements = new ModelElements(file, deployment);
		return deployment.libraries().stream().filter(library -> elements.isHere(library.origin())).map(elements::library)
				.sorted(Comparator.comparingInt(ModelElement::line)).toList();
	}

	private boolean isHere(Origin origin) {
		return origin.file().equals(path);
	}

	private ModelElement library(Library library) {
		int line = library.origin().line();
		int end = IntStream.of(tops).filter(top -> top > line).findFirst().orElse(Integer.MAX_VALUE) - 1;
		record Place(String path, Host host) {
		}
		List<Place> hosts = library.sites().stream().flatMap(site -> site.hosts().stream()
				.map(host -> new Place(library.name() + "/" + site.name() + "/" + host.name(), host)))
				.sorted(Comparator.comparingInt(place -> place.host().origin().line())).toList();
		List<ModelElement> children = new ArrayList<>();
		for (int i = 0; i < hosts.size(); i++) {
			int hostEnd = i + 1 < hosts.size() ? hosts.get(i + 1).host().origin().line() - 1 : end;
			children.add(host(hosts.get(i).path(), hosts.get(i).host(), hostEnd));
		}
		return new ModelElement(file, ModelElement.Kind.LIBRARY, library.name(), library.title().orElse(library.name()), line, end, List.copyOf(children));
	}

	private ModelElement host(String hostPath, Host host, int end) {
		List<Relay> relays = host.relays().stream().sorted(Comparator.comparingInt(relay -> relay.origin().line())).toList();
		List<ModelElement> children = new ArrayList<>();
		for (int i = 0; i < relays.size(); i++) {
			Relay relay = relays.get(i);
			int relayEnd = i + 1 < relays.size() ? relays.get(i + 1).origin().line() - 1 : end;
			children.add(new ModelElement(file, ModelElement.Kind.RELAY, hostPath + "/" + relay.name(), relay.name(), relay.origin().line(), relayEnd, List.of()));
		}
		return new ModelElement(file, ModelElement.Kind.HOST, hostPath, host.name(), host.origin().line(), end, List.copyOf(children));
	}
}
