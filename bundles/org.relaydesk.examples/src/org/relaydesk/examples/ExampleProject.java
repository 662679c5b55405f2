// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A project that comes with the product: a folder of this bundle.
 *
 * @param files contents by path, relative to the project's folder
 */
public record ExampleProject(String name, Map<String, byte[]> files) {

	/** Lists all files of all examples, since resources cannot be listed wherever a class may be loaded from. */
	private static final String INDEX = "/examples.txt";

	/** The names of all examples, sorted. */
	public static List<String> names() {
		return index().stream().map(path -> path.substring(0, path.indexOf('/'))).distinct().toList();
	}

	public static Optional<ExampleProject> find(String name) {
		Map<String, byte[]> files = new TreeMap<>();
		String folder = name + "/";
		index().stream().filter(path -> path.startsWith(folder)).forEach(path -> files.put(path.substring(folder.length()), resource("/" + path)));
		return files.isEmpty() ? Optional.empty() : Optional.of(new ExampleProject(name, Collections.unmodifiableMap(files)));
	}

	private static List<String> index() {
		return new String(resource(INDEX), StandardCharsets.UTF_8).lines().toList();
	}

	private static byte[] resource(String path) {
		try (InputStream resource = ExampleProject.class.getResourceAsStream(path)) {
			if (resource == null) {
				throw new IllegalStateException("this bundle lacks " + path);
			}
			return resource.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException("a resource of this bundle cannot be read", e);
		}
	}
}
