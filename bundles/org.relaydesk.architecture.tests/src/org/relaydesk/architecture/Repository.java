// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The source tree that these tests judge: found by walking up from the working directory. */
final class Repository {
	private static final Set<String> NOT_SOURCES = Set.of("target", "src-gen", ".git");

	private Repository() {
	}

	/** The folder that holds {@code bundles/} and {@code targetplatform/}. */
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("targetplatform"))) {
			folder = folder.getParent();
		}
		if (folder == null) {
			throw new IllegalStateException("Run this test from a folder inside the source tree.");
		}
		return folder;
	}

	/** The bundle folders, in the order of their names. */
	static List<Path> bundles() {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.filter(folder -> Files.isRegularFile(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Every file somebody wrote, without what the build makes, in the order of the paths. */
	static List<Path> sources() {
		List<Path> files = new ArrayList<>();
		try {
			Files.walkFileTree(root(), new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					String name = folder.getFileName().toString();
					boolean made = NOT_SOURCES.contains(name) || name.endsWith("-out");
					return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile() && !NOT_SOURCES.contains(file.getFileName().toString())) {
						files.add(file);
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return files.stream().sorted().toList();
	}

	/** The path below the root with slashes, for messages. */
	static String name(Path file) {
		return root().relativize(file).toString().replace('\\', '/');
	}
}
