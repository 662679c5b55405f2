// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What a bundle's manifest says about its neighbours. */
record BundleManifest(String folder, Attributes headers) {
	/** Reads {@code META-INF/MANIFEST.MF} in the bundle folder {@code folder}. */
	static BundleManifest read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new BundleManifest(folder.getFileName().toString(), new Manifest(in).getMainAttributes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All bundles of the project. */
	static List<BundleManifest> all() {
		return Repository.bundles().stream().map(BundleManifest::read).toList();
	}

	String symbolicName() {
		return clauses("Bundle-SymbolicName").getFirst();
	}

	boolean isTests() {
		return folder.endsWith(".tests");
	}

	List<String> imports() {
		return clauses("Import-Package");
	}

	/** The bundles of {@code Require-Bundle}. */
	List<String> requirements() {
		return clauses("Require-Bundle");
	}

	List<String> exports() {
		return clauses("Export-Package");
	}

	/** The header's value, or an empty text. */
	String header(String name) {
		String value = headers.getValue(name);
		return value == null ? "" : value;
	}

	/** The first path of each clause of a header, without attributes and directives. */
	private List<String> clauses(String header) {
		List<String> paths = new ArrayList<>();
		for (String clause : splitOutsideQuotes(header(header))) {
			String path = clause.split(";", 2)[0].strip();
			if (!path.isEmpty()) {
				paths.add(path);
			}
		}
		return paths;
	}

	/** Splits at commas, but not at those inside quotes: {@code a;version="[1,2)",b}. */
	private static List<String> splitOutsideQuotes(String value) {
		List<String> parts = new ArrayList<>();
		boolean quoted = false;
		int start = 0;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (c == ',' && !quoted) {
				parts.add(value.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(value.substring(start));
		return parts;
	}
}
