// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.launcher;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder that one process has for itself, for what the framework insists on writing. It goes when the JVM ends, so
 * neither two users nor two processes ever meet in it, and the distribution may be read-only.
 */
final class Storage {
	/** Linux keeps the files of this folder in memory. The framework writes one anew for every bundle, which a disk makes slow. */
	private static final Path IN_MEMORY = Path.of("/dev/shm");

	private static final String PREFIX = "relaydesk-";
	private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

	private Storage() {
	}

	/** Makes the folder, and has it removed at the end of the JVM. */
	static Path make() throws IOException {
		Path folder = Files.isWritable(IN_MEMORY) ? makeIn(IN_MEMORY) : Files.createTempDirectory(PREFIX);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "relaydesk-storage"));
		return folder;
	}

	/** The JDK's way to make such a folder starts a generator of secure random numbers first, which takes ten times as long as the rest. */
	private static Path makeIn(Path parent) throws IOException {
		try {
			return Files.createDirectory(parent.resolve(PREFIX + Long.toHexString(System.nanoTime())), OWNER_ONLY);
		} catch (FileAlreadyExistsException e) {
			return Files.createTempDirectory(parent, PREFIX); // somebody has that very name
		}
	}

	private static void delete(Path folder) {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
					Files.delete(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			// The system clears its folder for temporary files by itself; the command's result stands.
			System.Logger logger = System.getLogger(Storage.class.getName());
			logger.log(System.Logger.Level.DEBUG, "could not remove " + folder, e);
		}
	}
}
