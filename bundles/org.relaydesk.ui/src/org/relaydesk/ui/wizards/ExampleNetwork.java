// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.relaydesk.model.Deployment;
import org.relaydesk.model.Located;
import org.relaydesk.model.net.Cidr;

/**
 * Public addresses that a new library begins with until somebody writes its own.
 *
 * @param network such as {@code 192.0.2.8/29}
 * @param host an address in it
 */
record ExampleNetwork(String network, String host) {

	/** The blocks that are for examples (RFC 5737), without their last numbers. */
	private static final List<String> BLOCKS = List.of("192.0.2.", "198.51.100.", "203.0.113.");
	private static final int SIZE = 8;
	private static final int LAST = 248;

	/** The first that no library of the project has; the very first if all are taken. */
	static ExampleNetwork of(Optional<Deployment> project) {
		List<Cidr> taken = project.stream().flatMap(model -> model.libraries().stream()).flatMap(library -> library.sites().stream())
				.flatMap(site -> site.uplinks().stream()).flatMap(uplink -> uplink.networks().stream()).map(Located::value).toList();
		return all().filter(example -> taken.stream().noneMatch(Cidr.of(example.network())::overlaps)).findFirst().orElseGet(() -> all().findFirst().orElseThrow());
	}

	private static Stream<ExampleNetwork> all() {
		return BLOCKS.stream().flatMap(block -> IntStream.iterate(SIZE, start -> start <= LAST, start -> start + SIZE)
				.mapToObj(start -> new ExampleNetwork(block + start + "/29", block + (start + 2))));
	}
}
