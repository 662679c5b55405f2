// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import static org.relaydesk.build.FileTexts.text;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.build.FileProblem;

/** Moving and removing whole folders without ever following a symbolic link. */
final class Trees {

	private Trees() {
	}

	static boolean isFolder(Path path) {
		return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
	}

	static boolean exists(Path path) {
		return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
	}

	/** Removes a folder with all that is in it, if it is there. */
	static void delete(Path path) throws IOException {
		if (isFolder(path)) {
			for (Path child : children(path)) {
				delete(child);
			}
		}
		Files.deleteIfExists(path);
	}

	/**
	 * Moves all that is in {@code source} to {@code target}, file by file where both have a folder, folder by folder where only {@code source}
	 * has it. May be broken off and begun anew until nothing is left in {@code source}.
	 *
	 * @param last the name of the file that is moved when all else is in place
	 */
	static void merge(Path source, Path target, String last) throws IOException {
		if (!exists(target) && move(source, target)) {
			return;
		}
		if (!isFolder(source)) {
			replace(source, target);
			return;
		}
		if (exists(target) && !isFolder(target)) {
			throw new FileProblem(text("way.folder", target));
		}
		Files.createDirectories(target);
		List<Path> children = children(source);
		Comparator<Path> lastOne = Comparator.comparing(child -> child.getFileName().toString().equals(last));
		for (Path child : children.stream().sorted(lastOne.thenComparing(Comparator.naturalOrder())).toList()) {
			merge(child, target.resolve(child.getFileName()), last);
		}
		Files.delete(source);
	}

	private static List<Path> children(Path folder) throws IOException {
		try (Stream<Path> children = Files.list(folder)) {
			return children.toList();
		}
	}

	/** Atomically; false if the two lie on different file systems. */
	private static boolean move(Path source, Path target) throws IOException {
		try {
			Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
			return true;
		} catch (AtomicMoveNotSupportedException e) {
			return false;
		}
	}

	private static void replace(Path source, Path target) throws IOException {
		if (isFolder(target)) {
			throw new FileProblem(text("way.file", target));
		}
		if (!move(source, target)) {
			Path near = WorkFolder.beside(target);
			Files.copy(source, near, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
			Files.move(near, target, StandardCopyOption.ATOMIC_MOVE);
			Files.delete(source);
		}
	}
}
