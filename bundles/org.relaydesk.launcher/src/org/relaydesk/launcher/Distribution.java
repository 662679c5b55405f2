// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The unpacked distribution: {@code bundles/} with an index of what the framework is told of them, so that no jar is
 * opened before a class of it is needed, and {@code plugins/} for bundles of third parties. Nothing in it is ever written to.
 *
 * @param home
 *            the folder with {@code bin/}, {@code bundles/} and {@code plugins/}
 * @param morePlugins
 *            further folders with bundles of third parties, separated as on a class path; may be empty
 */
record Distribution(Path home, String morePlugins) {
	private static final String INDEX = "bundles/index.mf";

	/** The distribution's own bundles in the order of the index. */
	List<BundleFile> bundles() throws IOException {
		List<BundleFile> bundles = new ArrayList<>();
		try (InputStream in = Files.newInputStream(home.resolve(INDEX))) {
			for (Map.Entry<String, Attributes> section : new Manifest(in).getEntries().entrySet()) {
				Map<String, String> headers = new HashMap<>();
				section.getValue().forEach((name, value) -> headers.put(name.toString(), value.toString()));
				bundles.add(new BundleFile(section.getKey(), Map.copyOf(headers)));
			}
		}
		bundles.sort((a, b) -> a.location().compareTo(b.location()));
		return bundles;
	}

	/** The jars of third parties, folder by folder, each folder by name; a folder that does not exist has none. */
	List<Path> plugins() throws IOException {
		List<Path> jars = new ArrayList<>(jarsIn(home.resolve("plugins")));
		for (String folder : morePlugins.split(File.pathSeparator)) {
			if (!folder.isBlank()) {
				jars.addAll(jarsIn(Path.of(folder)));
			}
		}
		return jars;
	}

	private static List<Path> jarsIn(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".jar")).map(Path::toAbsolutePath).sorted().toList();
		}
	}
}
